using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MightyNetworks.Help.Cmdlets;
using MightyNetworks.Help.Output;
using MightyNetworks.Help.Pages;

namespace MightyNetworks.Help;

/// <summary>Builds the help of all cmdlets from a folder of docs.</summary>
internal sealed class HelpBuild(string folder, SourceFiles sources, XmlDocs docs, ProblemList problems)
{
    internal string PageFolder { get; } = Path.Combine(folder, "cmdlets");

    internal CmdletFacts[] Cmdlets { get; } = [.. CmdletFacts.In(ModuleAssemblies.Cmdlets).OrderBy(c => c.Name, StringComparer.Ordinal)];

    /// <summary>Reads, checks and completes the pages. Valid only if there are no problems.</summary>
    internal CmdletHelp[] Assemble()
    {
        var reader = new PageReader(problems);
        Dictionary<string, Page> pages = Directory.GetFiles(PageFolder, "*.md")
            .Order(StringComparer.Ordinal)
            .Select(reader.Read)
            .ToDictionary(p => p.Name, StringComparer.Ordinal);
        new PageCheck(Cmdlets, sources, problems).Check(PageFolder, pages);
        var assembler = new HelpAssembler(Cmdlets, docs, sources, problems);
        return [.. Cmdlets.Select(c => assembler.Assemble(c, pages.GetValueOrDefault(c.Name) ?? Page.Empty(c.Name)))];
    }

    /// <summary>Writes the completed pages, the about topics and the help file.</summary>
    internal void Write(CmdletHelp[] helps, string output)
    {
        var pages = new OutputFolder(Path.Combine(output, "cmdlets"));
        foreach (CmdletHelp help in helps)
        {
            pages.Write(help.Name + ".md", PageWriter.Write(help));
        }

        pages.RemoveOthers();
        var language = new OutputFolder(Path.Combine(output, "en-US"));
        foreach (string file in Directory.GetFiles(folder, "about_*.md").Order(StringComparer.Ordinal))
        {
            string about = File.ReadAllText(file);
            new OutputFolder(output).Write(Path.GetFileName(file), about);
            language.Write(Path.GetFileNameWithoutExtension(file) + ".help.txt", AboutText.From(about));
        }

        // Written last, because the build compares only its date with the sources.
        language.Write("MightyNetworks.PowerShell.dll-Help.xml", MamlWriter.Write(helps, ModuleAssemblies.ProjectUri));
    }
}
