using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>Makes clients on real sockets whose waits take no real time.</summary>
internal static class Clients
{
    /// <summary>Longer than any wait, so that a clock can tell them apart.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(20);

    public static AdminApiClient Create(Uri server, HurriedTime time, long? budget = null) => new(
        new ClientOptions
        {
            BaseUri = server,
            NetworkId = "10001",
            Token = SandboxWorld.Token,
            Timeout = Timeout,
            RequestBudget = budget,
        },
        handler: null,
        new Clock(time),
        random: () => 0.5);

    private sealed class Clock(TimeProvider time) : IClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();

        public Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, time, cancellationToken);
    }
}
