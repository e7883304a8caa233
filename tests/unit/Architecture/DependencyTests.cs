using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;
using MightyNetworks.UnitTests.Contract;
using NetArchTest.Rules;
using Xunit;

namespace MightyNetworks.UnitTests.Architecture;

/// <summary>Dependencies point from the cmdlets to the client and to the sandbox, and nowhere else.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void The_client_does_not_know_the_sandbox() => Assert.Equal(["System.Management.Automation"], Ours(typeof(AdminApiClient).Assembly));

    // An attribute, which nothing reads but PowerShell: the client runs without PowerShell.
    [Fact]
    public void The_client_knows_of_PowerShell_only_how_to_hide_a_property()
    {
        using var file = new PEReader(File.OpenRead(typeof(AdminApiClient).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        IEnumerable<string> known =
            from handle in metadata.TypeReferences
            let type = metadata.GetTypeReference(handle)
            where type.ResolutionScope.Kind == HandleKind.AssemblyReference
            let assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope)
            where metadata.GetString(assembly.Name) == "System.Management.Automation"
            select metadata.GetString(type.Name);
        Assert.Equal(["HiddenAttribute"], known);
    }

    [Fact]
    public void The_sandbox_knows_neither_PowerShell_nor_the_client() => Assert.Empty(Ours(typeof(SandboxNetwork).Assembly));

    [Fact]
    public void Only_Connect_MNNetwork_and_samples_of_webhooks_know_the_sandbox() =>
        Assert.Equal(["ConnectMNNetworkCommand", "NewMNWebhookSampleCommand"], CmdletTypesThatUse("MightyNetworks.Sandbox"));

    // Invoke-MNRequest maps its -Method to an HttpMethod.
    [Fact]
    public void Cmdlets_know_no_HTTP() =>
        Assert.Equal(["InvokeMNRequestCommand"], CmdletTypesThatUse("System.Net.Http"));

    private static IEnumerable<string> Ours(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
        .Where(name => name.StartsWith("MightyNetworks.", System.StringComparison.Ordinal) || name == "System.Management.Automation");

    private static IEnumerable<string> CmdletTypesThatUse(string dependency) =>
        Types.FromFile(CmdletAssembly.Location, [Path.GetDirectoryName(CmdletAssembly.Location)!])
            .That().HaveDependencyOnAny(dependency)
            .GetTypes()
            .Select(type => type.FullName.Split('.')[^1].Split('/', '+')[0])
            .Distinct()
            .Order();
}
