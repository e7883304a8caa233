using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Server;
using MightyNetworks.Soak;
using Xunit;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>A server for all cases; each case starts with the initial world.</summary>
public sealed class FaultServer : IAsyncLifetime
{
    /// <summary>More requests than any case needs; ends endless lists.</summary>
    internal const int Budget = 100;

    private SandboxServer? _server;

    internal SandboxNetwork Network => Server.Network;

    internal Uri Uri => Server.Uri;

    private SandboxServer Server => _server!;

    public async Task InitializeAsync() => _server = await SandboxServer.StartAsync(new()
    {
        Sandbox = new() { KeepLog = true, StallInterval = TimeSpan.FromMilliseconds(2) },
    });

    public async Task DisposeAsync() => await Server.DisposeAsync();

    internal async Task<FaultResult> RunAsync(FaultCase fault, RequestKind kind, Func<AdminApiClient, Task<Outcome>> run)
    {
        var time = new HurriedTime();
        Server.Network.SetFaults(null);
        Server.Network.Reset();
        using AdminApiClient client = Clients.Create(Server.Uri, time, Budget);
        using var stalls = new StallClock(Server.Network, client, time);
        if (fault.Reused)
        {
            await client.SendAsync(Networks.Get(), null, CancellationToken.None);
        }

        Server.Network.SetFaults(fault.Faults, fault.Plan);
        Outcome outcome = await run(client);
        return new(fault, kind, outcome, kind.TimesDone(Server.Network), Server.Network.RequestCount, client.Requests.Made);
    }
}
