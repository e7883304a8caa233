using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using MightyNetworks.UnitTests.Contract;

namespace MightyNetworks.UnitTests.Help;

/// <summary>Everything that is to agree: the manifest, the cmdlets' assembly, the pages and the help file.</summary>
internal static partial class HelpFolder
{
    private static readonly string s_repository =
        typeof(HelpFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;

    /// <summary>The cmdlets that the manifest exports.</summary>
    internal static IReadOnlyList<string> Exported { get; } = [.. CmdletName().Matches(File.ReadAllText(InRepository("module/MightyNetworks.psd1"))).Select(m => m.Groups[1].Value)];

    internal static IReadOnlyDictionary<string, HelpPage> Pages { get; } =
        Directory.GetFiles(InRepository("docs/cmdlets"), "*.md").ToDictionary(p => Path.GetFileNameWithoutExtension(p), p => new HelpPage(p));

    internal static IReadOnlyDictionary<string, HelpEntry> Entries { get; } =
        HelpEntry.Read(InRepository("module/en-US/MightyNetworks.PowerShell.dll-Help.xml")).ToDictionary(e => e.Name);

    /// <summary>The parameters of every cmdlet class, those that PowerShell adds included.</summary>
    internal static IReadOnlyDictionary<string, string[]> Parameters { get; } = ReadParameters();

    internal static string InRepository(string path) => Path.Combine(s_repository, path);

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
