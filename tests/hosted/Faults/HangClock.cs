using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;
using MightyNetworks.Soak;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>
/// Advances the clock as soon as only hanging first requests are in flight, so that exactly these time out.
/// </summary>
internal sealed class HangClock : DelegatingHandler
{
    private readonly SandboxNetwork _network;
    private readonly HurriedTime _time;
    private readonly Func<string, bool> _hangs;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _sent = [];
    private readonly List<string> _onTheirWay = [];

    /// <param name="network">The network behind the server.</param>
    /// <param name="time">The clock of the client.</param>
    /// <param name="hangs">Whether the first request for a path hangs.</param>
    /// <param name="inner">The HTTP stack.</param>
    internal HangClock(SandboxNetwork network, HurriedTime time, Func<string, bool> hangs, HttpMessageHandler inner)
        : base(inner)
    {
        _network = network;
        _time = time;
        _hangs = hangs;
        _network.Stalled += Advance;
    }

    /// <summary>Identifies the requests of a client.</summary>
    internal AdminApiClient? Client { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string target = request.RequestUri!.PathAndQuery;
        lock (_gate)
        {
            _sent[target] = _sent.GetValueOrDefault(target) + 1;
            _onTheirWay.Add(target);
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            // Its timeout runs until the client has read the body.
            response.Content = new Body(await response.Content.ReadAsStreamAsync(cancellationToken), response.Content, () => Forget(target));
            return response;
        }
        catch
        {
            Forget(target);
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        _network.Stalled -= Advance;
        base.Dispose(disposing);
    }

    private void Advance(SandboxResponse response)
    {
        bool allHang;
        lock (_gate)
        {
            allHang = Client!.Requests.Made == _sent.Values.Sum() && _onTheirWay.Count > 0 && _onTheirWay.TrueForAll(Hangs);
        }

        if (allHang)
        {
            _time.Advance(HurriedTime.LongestWait);
        }
    }

    private void Forget(string target)
    {
        lock (_gate)
        {
            _onTheirWay.Remove(target);
        }
    }

    private bool Hangs(string target) => _sent[target] == 1 && _hangs(target) && _network.Log.Any(entry => entry.Target == target);

    /// <summary>A body that tells when the client is done with it.</summary>
    private sealed class Body : StreamContent
    {
        private readonly Action _done;

        internal Body(Stream stream, HttpContent original, Action done)
            : base(stream)
        {
            _done = done;
            foreach ((string name, IEnumerable<string> values) in original.Headers)
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _done();
        }
    }
}
