using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using MightyNetworks.Client;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A sandbox of some size for tests of profiles, with a connection and the requests that arrived.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The handler holds nothing but memory.")]
internal sealed class ProfileNetwork
{
    private readonly SandboxHandler _handler;

    internal ProfileNetwork(int members = SandboxWorld.MemberCount, ListShape shape = ListShape.Both, long? budget = null, params string[] faults)
    {
        _handler = new SandboxHandler(new SandboxNetwork(new SandboxOptions
        {
            MemberCount = members,
            ListShape = shape,
            Faults = [.. faults.Select(SandboxFault.Parse)],
            KeepLog = true,
        }));
        Connection = Connect(budget);
    }

    internal MNConnection Connection { get; }

    /// <summary>Paths of the requests below the network, such as <c>/members/5/tags</c>, in order.</summary>
    internal IReadOnlyList<string> Paths => [.. _handler.Network.Log.Select(entry => Path(entry.Target))];

    /// <summary>Paths and queries of the requests, as they arrived.</summary>
    internal IEnumerable<string> Targets => _handler.Network.Log.Select(entry => entry.Target);

    /// <summary>The bodies of the requests.</summary>
    internal IEnumerable<string> Bodies => _handler.Network.Log.Select(entry => entry.Body);

    /// <summary>The number of requests with a path that matches, where <c>*</c> stands for an ID.</summary>
    internal int Requests(string path) => Paths.Count(one => Pattern(one) == path);

    /// <summary>A path with <c>*</c> for each ID.</summary>
    internal static string Pattern(string path) => string.Join('/', path.Split('/').Select(part => ulong.TryParse(part, out _) ? "*" : part));

    /// <summary>Another connection to the same network.</summary>
    internal MNConnection Connect(long? budget) => new(
        "test",
        new AdminApiClient(
            new ClientOptions
            {
                NetworkId = SandboxWorld.NetworkId.ToString(CultureInfo.InvariantCulture),
                Token = SandboxWorld.Token,
                RequestBudget = budget,
            },
            _handler),
        isSandbox: true);

    /// <summary>A column of rows, with text for empty cells.</summary>
    internal static IReadOnlyList<string> Column(Run run, string name) => [.. run.Objects.Select(row => row.Properties[name].Value?.ToString() ?? string.Empty)];

    private static string Path(string target) => target.Split('?')[0].Split("/networks/")[1] is var path ? path[path.IndexOf('/', StringComparison.Ordinal)..].TrimEnd('/') : string.Empty;
}
