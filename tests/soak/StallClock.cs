using System;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>
/// Advances the clock while the newest request of a client stalls. Earlier requests, some of which the server still holds, were
/// abandoned.
/// </summary>
internal sealed class StallClock : IDisposable
{
    private readonly SandboxNetwork _network;
    private readonly AdminApiClient _client;
    private readonly HurriedTime _time;
    private long _seen;
    private long _counted;

    public StallClock(SandboxNetwork network, AdminApiClient client, HurriedTime time)
    {
        _network = network;
        _client = client;
        _time = time;
        Start();
        _network.Stalled += Advance;
    }

    /// <summary>Number of requests that the server received but the client did not count, since <see cref="Start"/>.</summary>
    public long Uncounted => _network.LastRequestNumber - _seen - (_client.Requests.Made - _counted);

    /// <summary>Starts the comparison of the server's and the client's request counts.</summary>
    public void Start()
    {
        _seen = _network.LastRequestNumber;
        _counted = _client.Requests.Made;
    }

    public void Dispose() => _network.Stalled -= Advance;

    private void Advance(SandboxResponse response)
    {
        long number = response.RequestNumber - _seen;
        if (number > 0 && number >= _client.Requests.Made - _counted)
        {
            _time.Advance(HurriedTime.LongestWait);
        }
    }
}
