using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MightyNetworks.UnitTests.Contract;
using Xunit;

namespace MightyNetworks.UnitTests.Architecture;

/// <summary>Rules for the files of the repository.</summary>
public sealed partial class SourceTests
{
    private const int MaxLines = 300;

    private static readonly string[] Extensions = [".cs", ".ps1", ".psm1"];

    // Users type the names of models, [MightyNetworks.Member], and help lists cmdlets by one namespace; folders only sort them.
    private static readonly Dictionary<string, string> Flat = new()
    {
        ["MightyNetworks.Client/Models"] = "MightyNetworks",
        ["MightyNetworks.PowerShell/Commands"] = "MightyNetworks.PowerShell.Commands",
    };

    [Fact]
    public void A_file_has_at_most_300_lines() =>
        Assert.Empty(
            from folder in (string[])["src", "tests", "build", "benchmarks", "examples"]
            from file in Files(folder, Extensions)
            let lines = File.ReadLines(file).Count()
            where lines > MaxLines
            select $"{file}: {lines} lines");

    [Fact]
    public void A_namespace_follows_its_folder() =>
        Assert.Empty(
            from file in Files("src", [".cs"])
            let declared = NamespaceOf(file)
            let expected = ExpectedNamespaceOf(file)
            where declared is not null && declared != expected
            select $"{file}: {declared} instead of {expected}");

    [Fact]
    public void The_version_stands_in_one_place()
    {
        string version = Version().Match(File.ReadAllText(InRepository("Directory.Build.props"))).Groups[1].Value;
        Assert.NotEmpty(version);
        Assert.Empty(
            from folder in (string[])["src", "tests", "build", "benchmarks", "examples", "module", "docs"]
            from file in Files(folder, [.. Extensions, ".md", ".psd1", ".csproj"])
            where File.ReadAllText(file).Contains($"\"{version}\"", StringComparison.Ordinal) || File.ReadAllText(file).Contains($"'{version}'", StringComparison.Ordinal)
            select file);
    }

    private static IEnumerable<string> Files(string folder, string[] extensions) =>
        Directory.EnumerateFiles(InRepository(folder), "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)) && !BuildOutput().IsMatch(file.Replace('\\', '/')));

    private static string? NamespaceOf(string file) =>
        Namespace().Match(File.ReadAllText(file)) is { Success: true } match ? match.Groups[1].Value : null;

    private static string ExpectedNamespaceOf(string file)
    {
        string folder = Path.GetRelativePath(InRepository("src"), Path.GetDirectoryName(file)!).Replace('\\', '/');
        return Flat.FirstOrDefault(flat => folder == flat.Key || folder.StartsWith(flat.Key + "/", StringComparison.Ordinal)).Value
            ?? folder.Replace('/', '.');
    }

    private static string InRepository(string path) => Path.Combine(CmdletAssembly.Repository, path);

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("<VersionPrefix>(.+)</VersionPrefix>")]
    private static partial Regex Version();
}
