using System;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>
/// Moves the clock while the newest request of a client stalls. The client, or the one before it, gave up on earlier ones, some of which
/// the server still holds.
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

    /// <summary>How many more requests the server saw than the client counted, since <see cref="Start"/>.</summary>
    public long Uncounted => _network.LastRequestNumber - _seen - (_client.Requests.Made - _counted);

    /// <summary>Begins to compare: from here on, the server's numbers of requests and the client's go together.</summary>
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
