using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using MightyNetworks.UnitTests.Contract;

namespace MightyNetworks.UnitTests.Help;

/// <summary>The sources of help and the help built from them: manifest, cmdlets with XML docs, and pages.</summary>
internal static partial class HelpFolder
{
    private static readonly string Repository =
        typeof(HelpFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;

    /// <summary>The cmdlets that the manifest exports.</summary>
    internal static IReadOnlyList<string> Exported { get; } = [.. CmdletName().Matches(File.ReadAllText(InRepository("module/MightyNetworks.psd1"))).Select(m => m.Groups[1].Value)];

    /// <summary>The pages of the repository.</summary>
    internal static IReadOnlyDictionary<string, HelpPage> Pages { get; } = ReadPages("docs/cmdlets");

    /// <summary>The names of the about topics.</summary>
    internal static IReadOnlyList<string> Topics { get; } = [.. Directory.GetFiles(InRepository("docs"), "about_*.md").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    /// <summary>The completed pages, as the build wrote them.</summary>
    internal static IReadOnlyDictionary<string, HelpPage> CompletedPages { get; } = ReadPages("out/help/cmdlets");

    /// <summary>The entries of the help file, as the build wrote it.</summary>
    internal static IReadOnlyDictionary<string, HelpEntry> Entries { get; } =
        HelpEntry.Read(InRepository("out/help/en-US/MightyNetworks.PowerShell.dll-Help.xml")).ToDictionary(e => e.Name);

    /// <summary>The parameters of every cmdlet class, those that PowerShell adds included.</summary>
    internal static IReadOnlyDictionary<string, string[]> Parameters { get; } = ReadParameters();

    /// <summary>What the XML docs say about every cmdlet.</summary>
    internal static IReadOnlyDictionary<string, CmdletDocs> Docs { get; } = CmdletDocs.Read();

    internal static string InRepository(string path) => Path.Combine(Repository, path);

    private static Dictionary<string, HelpPage> ReadPages(string folder) =>
        Directory.GetFiles(InRepository(folder), "*.md").ToDictionary(p => Path.GetFileNameWithoutExtension(p), p => new HelpPage(p));

    private static Dictionary<string, string[]> ReadParameters()
    {
        using var module = new CmdletAssembly();
        return module.Cmdlets().ToDictionary(c => c.Key, c => Own(c.Value).Concat(Added(c.Value)).ToArray());
    }

    private static IEnumerable<string> Own(Type cmdlet) =>
        from property in cmdlet.GetProperties()
        where property.GetCustomAttributesData().Any(a => a.AttributeType.Name == "ParameterAttribute")
        select property.Name;

    private static IEnumerable<string> Added(Type cmdlet)
    {
        CustomAttributeData attribute = cmdlet.GetCustomAttributesData().Single(a => a.AttributeType.Name == "CmdletAttribute");
        bool Supports(string what) => attribute.NamedArguments.Any(a => a.MemberName == what && a.TypedValue.Value is true);
        string[] changing = Supports("SupportsShouldProcess") ? ["WhatIf", "Confirm"] : [];
        string[] paging = Supports("SupportsPaging") ? ["First", "Skip", "IncludeTotalCount"] : [];
        return changing.Concat(paging);
    }

    [GeneratedRegex("^ +'([A-Za-z]+-MN[A-Za-z]+)'", RegexOptions.Multiline)]
    private static partial Regex CmdletName();
}
