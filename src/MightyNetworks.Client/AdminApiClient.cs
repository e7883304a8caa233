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
/// Sends requests to one network with one token: paced, counted, repeated where that is safe.
/// Thread-safe; every request of a connection goes through the same gate and the same budget.
/// </summary>
public sealed class AdminApiClient : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly HttpTransport _attempt;
    private readonly RetryPolicy _retry;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Opens nothing yet: the first request does.</summary>
    /// <param name="options">Where, as whom, how hard.</param>
    /// <param name="handler">The HTTP stack, or null for the machine's own. It is disposed with the client.</param>
    /// <param name="time">The clock, or null for the machine's own; durations come from its timestamps.</param>
    /// <param name="random">Numbers from 0 to 1 for jitter, or null for the machine's own.</param>
    /// <exception cref="ArgumentException">The address, the network or the token is none that can be used.</exception>
    public AdminApiClient(ClientOptions options, HttpMessageHandler? handler = null, TimeProvider? time = null, Func<double>? random = null)
    {
        Check(options);
        NetworkId = options.NetworkId;
        BaseUri = options.BaseUri;
        _time = time ?? TimeProvider.System;
        _http = new HttpMessageInvoker(handler ?? Handlers.Create(options.BaseUri), disposeHandler: true);
        _attempt = new HttpTransport(options, _http, _time);
        _retry = new RetryPolicy(options.MaxRetry, options.MaxTotalWait, random ?? Jitter.NextDouble);
        Throttle = new RequestThrottle(_time, options.RequestsPerMinute, options.MaxTotalWait);
        Requests = new RequestBudget(options.RequestBudget);
    }

    /// <summary>The network as it was given: a number or a subdomain. It is what emitted objects say they came from.</summary>
    public string NetworkId { get; set; }

    /// <summary>Scheme, host and port of the service.</summary>
    public Uri BaseUri { get; }

    /// <summary>The clock that waits and durations of this client go by.</summary>
    public TimeProvider Time => _time;

    /// <summary>What was sent so far.</summary>
    public RequestBudget Requests { get; }

    /// <summary>The gate that all requests of this connection pass.</summary>
    public RequestThrottle Throttle { get; }

    /// <summary>What is removed through this connection, for the lists that are read meanwhile.</summary>
    internal RemovalLedger Removals { get; } = new();

    /// <summary>
    /// Sends a request and reads its response; null when the change is done and the service returned no object: no content,
    /// or a repeated DELETE that found nothing left to delete.
    /// </summary>
    /// <exception cref="MightyNetworksException">The request failed; it says whether the change may have been made.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; a <see cref="RequestCancelledException"/> where the request had been sent.</exception>
    public async Task<T?> SendAsync<T>(ApiRequest<T> request, IRequestListener? listener = null, CancellationToken cancellationToken = default)
        where T : class
    {
        using BodyBuffer? body = await Removals.TrackAsync(request, () => SendWithRetriesAsync(request, null, listener, cancellationToken)).ConfigureAwait(false);
        if (body is null)
        {
            return null;
        }

        T? answer = ResponseReader.Read(request, body);
        if (answer is not null)
        {
            request.Enrich(answer, NetworkId);
        }

        return answer;
    }

    /// <summary>Reads a list page by page; nothing is sent before the first page is asked for.</summary>
    public PageReader<T> Read<T>(ListRequest<T> request, PageRange window, IRequestListener? listener = null, CancellationToken cancellationToken = default) =>
        new(this, request, window, listener, cancellationToken);

    /// <summary>Counts a list without reading it all.</summary>
    /// <exception cref="MightyNetworksException">A page could not be read.</exception>
    public Task<ListCount> CountAsync<T>(ListRequest<T> request, IRequestListener? listener = null, CancellationToken cancellationToken = default) =>
        new ListCounter<T>(this, request, listener, cancellationToken).CountAsync();

    /// <summary>Ends what is on its way or waits, at once; each such request fails with <see cref="FailureReason.Closed"/>.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _http.Dispose();
    }

    /// <summary>The failure of a token that belongs to another network than the one asked for.</summary>
    public static MightyNetworksException OtherNetwork(string asked, Network actual) => new(
        FailureReason.WrongNetwork,
        $"The token belongs to the network {actual.Id} ({actual.Subdomain}), not to {asked}.");

    internal Uri UriOf(ApiRequest request) => _attempt.UriOf(request);

    /// <summary>Sends until it is done or must fail; null when a repeated DELETE found nothing left to delete.</summary>
    internal async Task<BodyBuffer?> SendWithRetriesAsync(ApiRequest request, Uri? link, IRequestListener? listener, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            return await RepeatAsync(request, link, listener, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (_closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Closed(request, e is RequestCancelledException { MayHaveBeenDone: true }, e);
        }
    }

    private async Task<BodyBuffer?> RepeatAsync(ApiRequest request, Uri? link, IRequestListener? listener, CancellationToken cancellationToken)
    {
        TimeSpan waited = TimeSpan.Zero;
        bool mayBeDone = false;
        for (int retries = 0; ; retries++)
        {
            try
            {
                return await SendOnceAsync(request, link, retries, listener, cancellationToken).ConfigureAwait(false);
            }
            catch (MightyNetworksException e) when (e.Reason is FailureReason.NotFound && mayBeDone && request.Method == HttpMethod.Delete)
            {
                return null;
            }
            catch (MightyNetworksException failure)
            {
                mayBeDone |= failure.MayHaveBeenDone;
                if (_retry.DelayBeforeRepeat(request, failure, retries, waited) is not TimeSpan delay)
                {
                    throw mayBeDone ? failure.AfterUnsureAttempt() : failure;
                }

                waited += delay;
                listener?.Waiting(request, failure, delay);
                await PauseAsync(failure, delay, mayBeDone, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException e) when (mayBeDone && e is not RequestCancelledException { MayHaveBeenDone: true })
            {
                throw new RequestCancelledException(true, e, cancellationToken);
            }
        }
    }

    private async Task<BodyBuffer> SendOnceAsync(ApiRequest request, Uri? link, int retries, IRequestListener? listener, CancellationToken cancellationToken)
    {
        bool isRepeat = retries > 0;

        // Looked at before the gate as well, so that nothing waits there only to be refused.
        RequestThrottle.ThrottlePass? pass = null;
        if (!Requests.IsUsedUp)
        {
            pass = await Throttle.PassAsync(cancellationToken).ConfigureAwait(false) ?? throw Paused(request);
        }

        bool isTaken = false;
        try
        {
            if (!Requests.TryTake(isRepeat))
            {
                throw BudgetExceeded(request);
            }

            listener?.Sending(request, retries);
            BodyBuffer body = await _attempt.SendAsync(request, link, listener, cancellationToken).ConfigureAwait(false);
            isTaken = true;
            return body;
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.Unreachable)
        {
            Requests.GiveBack(isRepeat);
            throw;
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.RateLimited)
        {
            CloseGate(e, retries);
            throw;
        }
        catch (MightyNetworksException e)
        {
            isTaken = e.Status is not null;
            throw;
        }
        finally
        {
            pass?.Leave(isTaken);
        }
    }

    // A rate limit holds for the whole connection, so it closes the gate that every request passes, before the next one does.
    private void CloseGate(MightyNetworksException failure, int retries)
    {
        TimeSpan pause = _retry.DelayAfter(failure, retries);
        failure.Pause = pause;
        failure.IsPermanent = pause > _retry.MaxTotalWait;
        Throttle.CloseFor(pause);
    }

    private MightyNetworksException Paused(ApiRequest request)
    {
        TimeSpan pause = Throttle.ClosedFor;
        return new MightyNetworksException(
            FailureReason.RateLimited,
            $"{request} was not sent: the service asked for a pause, of which {Math.Ceiling(pause.TotalMinutes)} minutes are left.")
        {
            Request = request.ToString(),
            RetryAfter = pause,
            IsPermanent = true,
        };
    }

    private static MightyNetworksException Closed(ApiRequest request, bool mayHaveBeenDone, Exception cause) => new(
        FailureReason.Closed,
        $"{request} was ended: the connection was disconnected meanwhile.{(mayHaveBeenDone ? MightyNetworksException.Unsure : string.Empty)}",
        cause)
    {
        Request = request.ToString(),
        MayHaveBeenDone = mayHaveBeenDone,
    };

    private MightyNetworksException BudgetExceeded(ApiRequest request) => new(
        FailureReason.BudgetExceeded,
        $"{request} was not sent: the connection's budget of {Requests.Budget} requests is used up ({Requests.Made} made).")
    {
        Request = request.ToString(),
    };

    /// <summary>Waits before a repeat; after a rate limit the gate does.</summary>
    private async Task PauseAsync(MightyNetworksException failure, TimeSpan delay, bool mayBeDone, CancellationToken cancellationToken)
    {
        if (failure.Reason is FailureReason.RateLimited)
        {
            return;
        }

        try
        {
            await _time.Wait(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (mayBeDone)
        {
            throw new RequestCancelledException(true, e, cancellationToken);
        }
    }

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
