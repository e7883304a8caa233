using System;
using System.Net.Http;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>Creates clients with real sockets whose waits take no real time.</summary>
internal static class Clients
{
    // Longer than any wait, so that the clock can distinguish them.
    private static readonly TimeSpan Timeout = HurriedTime.LongestWait + HurriedTime.LongestWait;

    public static AdminApiClient Create(Uri server, HurriedTime time, long? budget = null, HttpMessageHandler? handler = null) => new(
        new ClientOptions
        {
            BaseUri = server,
            NetworkId = "10001",
            Token = SandboxWorld.Token,
            Timeout = Timeout,
            RequestBudget = budget,
        },
        handler,
        time,
        random: () => 0.5);
}
