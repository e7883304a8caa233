using System;
using System.IO;
using System.Linq;
using MightyNetworks.Help.Cmdlets;
using MightyNetworks.Help.Pages;

namespace MightyNetworks.Help;

/// <summary>Builds the help of the module: <c>MightyNetworks.Help REPOSITORY OUTPUT [--new-pages]</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [string repository, string output, ..])
        {
            Console.Error.WriteLine("Usage: MightyNetworks.Help REPOSITORY OUTPUT [--new-pages]");
            return 2;
        }

        var problems = new ProblemList();
        XmlDocs docs = XmlDocs.Beside(ModuleAssemblies.Cmdlets, ModuleAssemblies.Client);
        var sources = new SourceFiles(Path.Combine(repository, "src", "MightyNetworks.PowerShell"));
        var build = new HelpBuild(Path.Combine(repository, "docs"), sources, docs, problems);
        if (arguments.Contains("--new-pages"))
        {
            PageSkeleton.WriteMissing(build.PageFolder, build.Cmdlets.Select(c => c.Name));
        }

        CmdletHelp[] helps = build.Assemble();
        if (problems.Any)
        {
            problems.WriteTo(Console.Out);
            return 1;
        }

        build.Write(helps, output);
        Console.WriteLine($"The help of {helps.Length} cmdlets is in {Path.GetFullPath(output)}.");
        return 0;
    }
}
