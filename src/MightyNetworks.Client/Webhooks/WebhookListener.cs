using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks.Http;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>
/// Listens for deliveries, and serves each connection without waiting for the others. HttpListener of .NET cannot do this: outside Windows it
/// sends 200 to every client that waits when it is closed, which acknowledges deliveries that nobody has stored.
/// </summary>
internal sealed class WebhookListener : IDisposable
{
    private const int MostAtOnce = 256;

    // Deliveries that are being stored take a moment each.
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(100);

    private readonly List<TcpListener> _listeners = [];
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly SemaphoreSlim _places = new(MostAtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebhookExchange _exchange;
    private readonly Action<bool, string> _report;

    internal WebhookListener(WebhookReceiverOptions options, EventSpool spool, Action<bool, string> report)
    {
        _report = report;
        _exchange = new WebhookExchange(options, new WebhookEndpoint(options, spool, report), _places, report);
        try
        {
            foreach (ListenAddress address in ListenAddress.Of(options.Prefixes))
            {
                Start(address);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Stops listening, closes the connections whose delivery is not read yet, and waits until the others have their reply.</summary>
    public void Dispose()
    {
        _stopping.Cancel();
        _listeners.ForEach(listener => listener.Stop());
        Task.WaitAll([.. _running.Keys], LongestStop);
    }

    private void Start(ListenAddress address)
    {
        if (address.Listen() is { } listener)
        {
            _listeners.Add(listener);
            Run(() => AcceptAsync(listener, address));
        }
    }

    private void Run(Func<Task> work)
    {
        Task task = Task.Run(work);
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task AcceptAsync(TcpListener listener, ListenAddress address)
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                Socket socket = await listener.AcceptSocketAsync().ConfigureAwait(false);
                Run(() => _exchange.ServeAsync(socket, address, _stopping.Token));
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // The end, a client that has hung up already, or no more file handles.
                if (!_stopping.IsCancellationRequested)
                {
                    _report(false, $"A connection could not be accepted: {e.Message}");
                }

                await Task.WhenAny(Task.Delay(PauseAfterFailure, _stopping.Token)).ConfigureAwait(false);
            }
        }
    }
}
