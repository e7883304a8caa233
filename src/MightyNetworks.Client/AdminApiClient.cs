using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client;

/// <summary>
/// Sends requests to one network with one token. All requests share one throttle and one budget, and are repeated where that is safe.
/// Thread-safe.
/// </summary>
public sealed class AdminApiClient : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly HttpTransport _transport;
    private readonly CloseStep _steps;
    private readonly RemovalLedger _removals = new();
    private readonly ChangeCounts _changes = new();

    /// <summary>Creates a client. Nothing is sent before the first request.</summary>
    /// <param name="options">Endpoint, credentials and retry settings.</param>
    /// <param name="handler">The HTTP stack, or null for the default one. It is disposed with the client.</param>
    /// <param name="time">The time source, or null for the system's.</param>
    /// <param name="random">Numbers from 0 to 1 for jitter, or null for random ones.</param>
    /// <exception cref="ArgumentException">The address, the network, the token or the address of the proxy is invalid.</exception>
    public AdminApiClient(ClientOptions options, HttpMessageHandler? handler = null, TimeProvider? time = null, Func<double>? random = null)
    {
        Check(options);
        NetworkId = options.NetworkId;
        BaseUri = options.BaseUri;
        Time = time ?? TimeProvider.System;
        Throttle = new RequestThrottle(Time, options.RequestsPerMinute, options.MaxTotalWait);
        Requests = new RequestBudget(options.RequestBudget);
        var retries = new RetryPolicy(options.MaxRetry, options.MaxTotalWait, random ?? Jitter.NextDouble);
        ProxyRoute? proxy = handler is null ? ProxyRoute.For(options, Environment.GetEnvironmentVariable) : null;
        Proxy = proxy?.Address;
        _http = new HttpMessageInvoker(handler ?? Handlers.Create(options, proxy), disposeHandler: true);

        // A request goes down through these steps: retry, throttle, budget, send. Retry comes first because every attempt, not only the
        // first, waits in the throttle and counts against the budget. Budget comes after throttle so that a request that is cancelled
        // while it waits does not count; a budget that is used up already is noticed before the wait.
        _transport = new HttpTransport(options, _http, Time, proxy);
        var budget = new BudgetStep(_transport, Requests);
        var throttle = new ThrottleStep(budget, Throttle, Requests, retries);
        var retry = new RetryStep(throttle, retries, Time);
        _steps = new CloseStep(retry);
    }

    /// <summary>The network as specified in the options: its ID or its subdomain.</summary>
    public string NetworkId { get; }

    /// <summary>Scheme, host and port of the service.</summary>
    public Uri BaseUri { get; }

    /// <summary>The proxy on the way to the service, without credential; null for none, and where the system decides.</summary>
    public Uri? Proxy { get; }

    /// <summary>The time source of the client's waits and durations.</summary>
    public TimeProvider Time { get; }

    /// <summary>The number of requests sent, and their limit.</summary>
    public RequestBudget Requests { get; }

    /// <summary>The throttle that all requests pass.</summary>
    public RequestThrottle Throttle { get; }

    /// <summary>
    /// Sends a request and reads its response; null if the change was made and the service returned no object: no content,
    /// or a repeated DELETE that found nothing left to delete.
    /// </summary>
    /// <exception cref="MightyNetworksException">The request failed; it says whether the change may have been made.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; a <see cref="RequestCancelledException"/> if the request had been sent.</exception>
    public async Task<T?> SendAsync<T>(ApiRequest<T> request, IRequestListener? listener = null, CancellationToken cancellationToken = default)
        where T : class
    {
        var outgoing = new OutgoingRequest(request, null, listener);
        try
        {
            using BodyBuffer? body = await _removals.TrackAsync(request, () => _steps.SendAsync(outgoing, cancellationToken)).ConfigureAwait(false);
            T? response = body is null ? null : ResponseReader.Read(request, body);
            if (response is not null)
            {
                request.Enrich(response);
            }

            return response;
        }
        finally
        {
            _changes.Add(request);
        }
    }

    /// <summary>Reads a list page by page; nothing is sent before the first page is requested.</summary>
    /// <param name="request">The list.</param>
    /// <param name="range">The part of the list to read.</param>
    /// <param name="listener">Hears what happens to the requests, or null.</param>
    /// <param name="networkId">The network's ID if the caller knows it better than the options: next links to another network are refused.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    public PageReader<T> Read<T>(
        ListRequest<T> request, PageRange range, IRequestListener? listener = null, string? networkId = null, CancellationToken cancellationToken = default) =>
        new(
            new PageSource<T>(_steps, request, listener),
            range,
            new NextLink(request, _transport.UriOf(request), networkId ?? NetworkId),
            _removals.Watch(request),
            cancellationToken);

    /// <summary>Counts a list without reading all of it.</summary>
    /// <exception cref="MightyNetworksException">A page could not be read.</exception>
    public Task<ListCount> CountAsync<T>(ListRequest<T> request, IRequestListener? listener = null, CancellationToken cancellationToken = default) =>
        new ListCounter<T>(new PageSource<T>(_steps, request, listener), cancellationToken).CountAsync();

    /// <summary>The number of requests so far that may have added, changed or removed objects of a list: <c>/spaces</c>.</summary>
    public int ChangesOf(string list) => _changes.Of(list);

    /// <summary>Ends all requests at once; each fails with <see cref="FailureReason.Closed"/>.</summary>
    public void Dispose()
    {
        _steps.Dispose();
        _http.Dispose();
    }

    /// <summary>The failure of a token that belongs to another network than the specified one.</summary>
    public static MightyNetworksException OtherNetwork(string asked, Network actual) => new(
        FailureReason.WrongNetwork,
        $"The token belongs to the network {actual.Id} ({actual.Subdomain}), not to {asked}.");

    private static void Check(ClientOptions options)
    {
        if (!NetworkName.IsValid(options.NetworkId))
        {
            throw NetworkName.Invalid();
        }

        if (!ApiToken.IsValid(options.ReadToken()))
        {
            throw ApiToken.Invalid();
        }

        ServiceAddress.Check(options.BaseUri);
    }
}
