using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MightyNetworks.Help;
using MightyNetworks.Help.Cmdlets;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A copy of the help sources that a test damages before building the help.</summary>
internal sealed partial class HelpRepository : IDisposable
{
    private static readonly string Original =
        typeof(HelpRepository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;

    private static readonly string Sources = Path.Combine(Original, "src", "MightyNetworks.PowerShell");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly XDocument[] _docs = [LoadDocs(ModuleAssemblies.Cmdlets), LoadDocs(ModuleAssemblies.Client)];

    internal HelpRepository()
    {
        Directory.CreateDirectory(PathOf("cmdlets"));
        foreach (string page in Directory.GetFiles(Path.Combine(Original, "docs", "cmdlets")))
        {
            File.Copy(page, PathOf(Path.Combine("cmdlets", Path.GetFileName(page))));
        }

        foreach (string about in Directory.GetFiles(Path.Combine(Original, "docs"), "about_*.md"))
        {
            File.Copy(about, PathOf(Path.GetFileName(about)));
        }
    }

    internal string PathOf(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>The file of the repository that has this name.</summary>
    internal static string Source(string name) => Directory.GetFiles(Sources, name, SearchOption.AllDirectories).Single();

    internal void Edit(string path, Func<string, string> edit) => File.WriteAllText(PathOf(path), edit(File.ReadAllText(PathOf(path))));

    /// <summary>Removes the summary of the member whose name begins and ends like this from the XML docs, and returns the name.</summary>
    internal string RemoveSummary(string kind, string name)
    {
        XElement member = _docs.Descendants("member").Single(m => Name(m).StartsWith(kind, StringComparison.Ordinal) && Name(m).EndsWith(name, StringComparison.Ordinal));
        member.Element("summary")!.Remove();
        return Name(member);
    }

    /// <summary>Builds the help. The result is what the build prints: <c>file(line): error HELP: message</c>, with the file's name only.</summary>
    internal string[] Build()
    {
        var problems = new ProblemList();
        Make(problems).Assemble();
        using var output = new StringWriter();
        problems.WriteTo(output);
        return [.. output.ToString().Split(output.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(l => FolderName().Replace(l, string.Empty))];
    }

    /// <summary>Builds the help and reads every file that it wrote.</summary>
    internal SortedDictionary<string, string> Write(string folder)
    {
        HelpBuild build = Make(new ProblemList());
        build.Write(build.Assemble(), PathOf(folder));
        string[] files = Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(f => Path.GetRelativePath(PathOf(folder), f), File.ReadAllText), StringComparer.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private HelpBuild Make(ProblemList problems) => new(_folder.FullName, new SourceFiles(Sources), new XmlDocs(_docs), problems);

    private static string Name(XElement member) => member.Attribute("name")!.Value;

    private static XDocument LoadDocs(Assembly assembly) => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));

    [GeneratedRegex(@"^.*[/\\](?=[^/\\]+\(\d+\): )")]
    private static partial Regex FolderName();
}
