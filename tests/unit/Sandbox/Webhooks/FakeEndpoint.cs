using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>An endpoint without a socket, which keeps what it received.</summary>
internal sealed class FakeEndpoint : HttpMessageHandler
{
    private readonly List<Received> _received = [];
    private readonly SemaphoreSlim _arrivals = new(0);

    /// <summary>How it responds; by default with 202.</summary>
    internal Func<CancellationToken, Task<HttpStatusCode>> Respond { get; set; } = _ => Task.FromResult(HttpStatusCode.Accepted);

    internal Func<TimeSpan> Clock { get; set; } = () => TimeSpan.Zero;

    internal IReadOnlyList<Received> Received
    {
        get
        {
            lock (_received)
            {
                return [.. _received];
            }
        }
    }

    internal IEnumerable<string> Types => Received.Select(delivery => delivery.Type);

    /// <summary>Waits for the next attempt.</summary>
    internal Task ArrivalAsync() => _arrivals.WaitAsync();

    internal void Answer(HttpStatusCode status) => Respond = _ => Task.FromResult(status);

    internal void Hang() => Respond = async stop =>
    {
        await Task.Delay(Timeout.Infinite, stop);
        return HttpStatusCode.OK;
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_received)
        {
            _received.Add(new(request, request.Content!.ReadAsStringAsync(CancellationToken.None).GetAwaiter().GetResult(), Clock()));
        }

        // Whatever a test changes after the arrival is for the next attempt.
        Task<HttpStatusCode> response = Respond(cancellationToken);
        _arrivals.Release();
        return new HttpResponseMessage(await response);
    }

    protected override void Dispose(bool disposing)
    {
        _arrivals.Dispose();
        base.Dispose(disposing);
    }
}
