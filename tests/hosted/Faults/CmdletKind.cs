using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.FaultTests.Harness;
using MightyNetworks.Sandbox;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>A request as a user makes it: the cmdlet, its expected messages, and the expected state.</summary>
internal sealed class CmdletKind : RequestKind
{
    private const ulong NewMember = SandboxWorld.TokenOwner + SandboxWorld.MemberCount;

    /// <summary>The command line without its connection.</summary>
    public required string Script { get; init; }

    /// <summary>The beginning of each error: the intended change.</summary>
    public required string Words { get; init; }

    /// <summary>The cmdlet to check with.</summary>
    public string Check { get; init; } = "";

    /// <summary>Number of times it was done, according to the network's state.</summary>
    public Func<SandboxNetwork, int> TimesInWorld { get; init; } = _ => 0;

    public string Cmdlet => Script.Split(' ')[0];

    public static IReadOnlyList<CmdletKind> All { get; } =
    [
        new() { Name = "read one", Method = "GET", IsIdempotent = true, Script = $"Get-MNMember {SandboxWorld.PlainMember}", Words = $"GET /members/{SandboxWorld.PlainMember}/" },
        new() { Name = "list", Method = "GET", IsIdempotent = true, Script = "Get-MNMember", Words = "GET /members" },
        new()
        {
            Name = "put",
            Method = "PUT",
            IsIdempotent = true,
            Script = $"Set-MNMemberRole {SandboxWorld.PlainMember} Host",
            Words = $"Could not set role of member {SandboxWorld.PlainMember} to Host: ",
            Check = "Get-MNMember",
            TimesInWorld = network => network.RoleOf(SandboxWorld.PlainMember) == "host" ? 1 : 0,
        },
        new()
        {
            Name = "post with body",
            Method = "POST",
            Script = "New-MNMember ada@example.net -FirstName Ada -LastName Lovelace",
            Words = "Could not create member Ada Lovelace, ada@example.net: ",
            Check = "Get-MNMember",
            TimesInWorld = network => Enumerable.Range(0, 3).Count(index => Exists(network, $"/members/{NewMember + (ulong)index}/")),
        },
        new()
        {
            Name = "post for nothing",
            Method = "POST",
            ReturnsNothing = true,
            Script = $"Send-MNPasswordReset {SandboxWorld.PlainMember}",
            Words = $"Could not send an email for a new password to member {SandboxWorld.PlainMember}: ",
            Check = "the network",
            TimesInWorld = network => network.PasswordResetsOf(SandboxWorld.PlainMember),
        },
        new()
        {
            Name = "delete",
            Method = "DELETE",
            IsIdempotent = true,
            ReturnsNothing = true,
            Script = $"Remove-MNTag {SandboxWorld.UnusedTag} -Confirm:$false",
            Words = $"Could not delete tag {SandboxWorld.UnusedTag}: ",
            Check = "Get-MNTag",
            TimesInWorld = network => Exists(network, $"/tags/{SandboxWorld.UnusedTag}/") ? 0 : 1,
        },
    ];

    public int Index => All.ToList().IndexOf(this);

    public static CmdletKind Named(string name) => All.Single(kind => kind.Name == name);

    public override string ToString() => Name;

    private static bool Exists(SandboxNetwork network, string path) => network.Peek("GET", path).StatusCode == 200;
}
