using System;
using System.Threading;

namespace MightyNetworks.Sandbox.Server;

/// <summary>The network that a server serves, until a control request replaces it by another.</summary>
internal sealed class ServedNetwork(ServerOptions options) : IDisposable
{
    private Served _served = new(options);

    public SandboxNetwork Network => Volatile.Read(ref _served).Network;

    public bool Compress => Volatile.Read(ref _served).Compress;

    /// <summary>Serves a new network from the next request on.</summary>
    /// <param name="options">Its options; those of the process and the port stay as they are.</param>
    public void Replace(ServerOptions options) => Interlocked.Exchange(ref _served, new(options)).Network.Webhooks?.Dispose();

    public void Dispose() => Network.Webhooks?.Dispose();

    private sealed class Served(ServerOptions options)
    {
        public SandboxNetwork Network { get; } = new(options.Sandbox, options.Webhook is { } webhook ? new(webhook) : null);

        public bool Compress { get; } = options.Compress;
    }
}
