using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>A cmdlet that sends one request per piped member.</summary>
internal sealed class PipedKind
{
    public required string Name { get; init; }

    /// <summary>The command after the pipe.</summary>
    public required string Command { get; init; }

    /// <summary>How an error begins, with {0} for the member.</summary>
    public required string Words { get; init; }

    public string Method { get; init; } = "POST";

    public bool IsIdempotent => Method != "POST";

    public bool WritesObjects { get; init; } = true;

    /// <summary>Whether the network's state shows that it was done.</summary>
    public Func<SandboxNetwork, ulong, bool> IsDone { get; init; } = (_, _) => true;

    public static IReadOnlyList<PipedKind> All { get; } =
    [
        new() { Name = "read", Method = "GET", Command = "Get-MNMember", Words = "GET /members/{0}/" },
        new()
        {
            Name = "put",
            Method = "PUT",
            Command = "Set-MNMemberRole -Role Host",
            Words = "Could not set role of member {0} to Host: ",
            IsDone = (network, member) => network.RoleOf(member) == "host",
        },
        new()
        {
            Name = "post with body",
            Command = $"Add-MNMemberTag -TagId {SandboxWorld.UnusedTag}",
            Words = $"Could not add tag {SandboxWorld.UnusedTag} to member {{0}}: ",
            IsDone = (network, member) => network.Peek("GET", $"/members/{member}/tags/{SandboxWorld.UnusedTag}/").StatusCode == 200,
        },
        new()
        {
            Name = "post for nothing",
            Command = "Send-MNPasswordReset",
            Words = "Could not send an email for a new password to member {0}: ",
            WritesObjects = false,
            IsDone = (network, member) => network.PasswordResetsOf(member) == 1,
        },
        new()
        {
            Name = "delete",
            Method = "DELETE",
            Command = "Remove-MNMember -Confirm:$false",
            Words = "Could not remove member {0} from the network: ",
            WritesObjects = false,
            IsDone = (network, member) => network.Peek("GET", $"/members/{member}/").StatusCode == 404,
        },
    ];

    public static PipedKind Named(string name) => All.Single(kind => kind.Name == name);
}
