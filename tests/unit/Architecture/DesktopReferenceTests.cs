using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MightyNetworks.UnitTests.Contract;
using Xunit;

namespace MightyNetworks.UnitTests.Architecture;

/// <summary>The assemblies for Windows PowerShell use only what .NET Framework 4.7.2, Windows PowerShell and their own folder have.</summary>
public sealed class DesktopReferenceTests : IDisposable
{
    private static readonly string Folder = Path.GetDirectoryName(CmdletAssembly.Setting("DesktopAssembly"))!;

    private readonly MetadataIndex _own = new([Folder]);
    private readonly MetadataIndex _all = new(
    [
        CmdletAssembly.Setting("FrameworkReference"),
        Path.Combine(CmdletAssembly.Setting("FrameworkReference"), "Facades"),
        CmdletAssembly.Setting("PowerShellReference"),
        Folder,
    ]);

    public void Dispose()
    {
        _own.Dispose();
        _all.Dispose();
    }

    [Fact]
    public void Every_assembly_they_refer_to_is_there() =>
        Assert.Empty(
            from assembly in _own.Assemblies
            from reference in References(assembly)
            where !_all.Has(reference.Name)
            select $"{assembly.Name}: {reference.Name}");

    [Fact]
    public void Every_type_and_member_they_use_is_there()
    {
        string[] missing = [.. _own.Assemblies.SelectMany(assembly => _all.MissingMembers(assembly.Reader).Select(member => $"{assembly.Name}: {member}"))];
        Assert.True(_own.Assemblies.Sum(assembly => assembly.Reader.MemberReferences.Count) > 5_000);
        Assert.Empty(missing);
    }

    [Fact]
    public void A_member_that_is_not_there_is_found()
    {
        using var framework = new MetadataIndex([CmdletAssembly.Setting("FrameworkReference")]);
        Assert.Contains(_own.Assemblies.SelectMany(assembly => framework.MissingMembers(assembly.Reader)), member => member.Contains("System.Text.Json", StringComparison.Ordinal));
    }

    /// <summary>Windows PowerShell has no binding redirects: where versions differ, the module's resolver answers, and it knows only its folder.</summary>
    [Fact]
    public void Where_versions_differ_the_resolver_has_the_assembly()
    {
        var own = _own.Assemblies.ToDictionary(assembly => assembly.Name, assembly => assembly.Version);
        string[] redirected = [.. (
            from assembly in _own.Assemblies
            from reference in References(assembly)
            where own.TryGetValue(reference.Name, out Version? version) && version != reference.Version
            select reference.Name).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["System.Buffers", "System.Runtime.CompilerServices.Unsafe"], redirected);
    }

    [Fact]
    public void Nothing_of_the_framework_is_newer_than_4_7_2() =>
        Assert.Empty(
            from assembly in _own.Assemblies
            from reference in References(assembly)
            where !_own.Has(reference.Name) && _all.VersionOf(reference.Name) is { } version && version < reference.Version
            select $"{assembly.Name}: {reference.Name} {reference.Version}");

    private static IEnumerable<(string Name, Version Version)> References(MetadataIndex.Entry assembly) =>
        assembly.Reader.AssemblyReferences.Select(assembly.Reader.GetAssemblyReference)
            .Select(reference => (assembly.Reader.GetString(reference.Name), reference.Version));
}
