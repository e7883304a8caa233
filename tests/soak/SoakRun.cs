using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using MightyNetworks.Sandbox.Server;

namespace MightyNetworks.Soak;

/// <summary>Runs mixed operations in sequence against a server that fails at random; compares each result with the server's state.</summary>
/// <param name="operations">How many operations.</param>
/// <param name="seed">Seed of faults and operations; the same seed produces the same faults.</param>
/// <param name="rate">The share of requests that fail.</param>
internal sealed class SoakRun(int operations, int seed, double rate)
{
    private static readonly string[] Stalls = ["hang", "hang done", "hang at=headers done", "hang at=body done", "drip at=headers done"];

    private readonly List<SoakStep> _steps = new(operations);

    public async Task<SoakReport> RunAsync()
    {
        var stopwatch = Stopwatch.StartNew();
        await using SandboxServer server = await SandboxServer.StartAsync(new()
        {
            Sandbox = new()
            {
                MemberCount = operations + 250,
                KeepLog = true,
                LogCapacity = int.MaxValue,
                StallInterval = TimeSpan.FromMilliseconds(1),
                RandomFaults = new() { Seed = seed, Rate = rate, Kinds = [.. RandomFaults.DefaultKinds, .. Stalls.Select(SandboxFault.ParseAction)] },
            },
        });
        var time = new HurriedTime();
        using AdminApiClient client = Clients.Create(server.Uri, time);
        using var stalls = new StallClock(server.Network, client, time);
        var draw = new SoakDraw(seed);
        for (int number = 0; number < operations; number++)
        {
            SoakStep step = draw.Next(number);
            stalls.Start();
            step.Outcome = await Outcome.OfAsync(cancellationToken => step.Run(client, cancellationToken));
            step.Uncounted = stalls.Uncounted;
            _steps.Add(step);
        }

        return Account(server.Network, client, stopwatch.Elapsed);
    }

    private SoakReport Account(SandboxNetwork network, AdminApiClient client, TimeSpan time)
    {
        var done = network.Log.Where(entry => entry.Done).GroupBy(SoakStep.KeyOf).ToDictionary(group => group.Key, group => group.Count());
        foreach (SoakStep step in _steps)
        {
            step.TimesDone = done.GetValueOrDefault(step.Key);
        }

        return new(_steps, network.RequestCount, client.Requests.Made, network.Log.Count(entry => entry.Fault is not null), time);
    }
}
