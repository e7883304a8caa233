using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Listens for deliveries, and answers each without waiting for the others.</summary>
internal sealed class WebhookListener : IDisposable
{
    private const int MostAtOnce = 256;

    private const int MostStarts = 20;

    // The service gives a delivery up after 30 seconds.
    private static readonly TimeSpan LongestQueueing = TimeSpan.FromSeconds(10);

    private readonly HttpListener _http;
    private readonly SemaphoreSlim _places = new(MostAtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebhookEndpoint _endpoint;
    private readonly Action<bool, string> _report;
    private readonly Task _loop;

    internal WebhookListener(WebhookReceiverOptions options, EventSpool spool, Action<bool, string> report)
    {
        _endpoint = new WebhookEndpoint(options, spool, report);
        _report = report;
        _http = Start(options.Prefixes);
        _loop = Task.Run(AcceptAsync);
    }

    /// <summary>Stops listening, and waits a moment for the deliveries that are being read.</summary>
    public void Dispose()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        _stopping.Cancel();
        _http.Abort();
        _loop.Wait(TimeSpan.FromSeconds(1));
        for (int i = 0; i < MostAtOnce && _places.Wait(TimeSpan.FromMilliseconds(100)); i++)
        {
        }
    }

    // HttpListener of .NET fails with a null reference if somebody connects while it starts, and leaves its socket to the garbage collector.
    private static HttpListener Start(IReadOnlyList<string> prefixes)
    {
        for (int attempt = 1; ; attempt++)
        {
            var http = new HttpListener { IgnoreWriteExceptions = true };
            try
            {
                foreach (string prefix in prefixes)
                {
                    http.Prefixes.Add(prefix);
                }

                http.Start();
                return http;
            }
            catch (Exception e) when (e is ArgumentNullException or NullReferenceException && attempt < MostStarts)
            {
                http.Abort();
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                HttpListenerContext context = await _http.GetContextAsync().ConfigureAwait(false);
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!_http.IsListening)
                {
                    if (!_stopping.IsCancellationRequested)
                    {
                        _report(true, $"The receiver no longer listens: {e.Message} Restart it.");
                    }

                    return;
                }
            }
        }
    }

    // A delivery that fails in an unforeseen way ends alone; the service sends it again.
    private async Task AnswerAsync(HttpListenerContext context)
    {
        bool hasPlace = false;
        try
        {
            hasPlace = await _places.WaitAsync(LongestQueueing, _stopping.Token).ConfigureAwait(false);
            WebhookReply reply = hasPlace ? await _endpoint.AnswerAsync(context.Request, _stopping.Token).ConfigureAwait(false) : WebhookReply.Busy;
            reply.WriteTo(context.Response);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            context.Response.Abort();
            if (!_stopping.IsCancellationRequested)
            {
                _report(false, $"A delivery from {context.Request.RemoteEndPoint} failed: {e.Message}");
            }
        }
        finally
        {
            if (hasPlace)
            {
                _places.Release();
            }
        }
    }
}
