using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>
/// Delivers the events of a network to one endpoint in the background, as the service does: with retries, duplicates, delays and a circuit
/// breaker. First attempts start in the order of the events. Thread-safe; deliveries end at once on disposal.
/// </summary>
public sealed class SandboxWebhooks : IDisposable
{
    private readonly object _gate = new();
    private readonly SandboxWebhookOptions _options;
    private readonly CancellationTokenSource _closing = new();
    private readonly DeliverySender _sender;
    private readonly DeliveryClock _clock;
    private readonly Queue<OutgoingDelivery> _starting = new();
    private readonly Waiters _idle;
    private readonly Waiters _quiet;
    private DeliveryPlan _plan;
    private long _events;
    private long _deliveries;
    private int _underWay;
    private bool _isStarting;

    /// <summary>Creates a webhook. Nothing is sent before the first event.</summary>
    /// <param name="options">Where and how events are delivered.</param>
    public SandboxWebhooks(SandboxWebhookOptions options)
        : this(options, new(WebhookHandlers.Create(options.Endpoint)), TimeProvider.System)
    {
    }

    internal SandboxWebhooks(SandboxWebhookOptions options, HttpMessageInvoker http, TimeProvider time)
    {
        _options = options;
        _sender = new(options, http, time);
        _clock = new(time, options.Speed, Ring);
        _plan = new(options.LogCapacity);
        _idle = new(() => IsClosed || _plan.Counts.Pending == 0);
        _quiet = new(() => IsClosed || (_underWay == 0 && !(_plan.NextDue <= _clock.Now)));
    }

    /// <summary>The latest deliveries, in the order of their events.</summary>
    public IReadOnlyList<SandboxWebhookLogEntry> Deliveries
    {
        get
        {
            lock (_gate)
            {
                return _plan.Log.Entries;
            }
        }
    }

    /// <summary>The state of the webhook, and its number of deliveries by outcome.</summary>
    public SandboxWebhookCounts Counts
    {
        get
        {
            lock (_gate)
            {
                return _plan.Counts;
            }
        }
    }

    private bool IsClosed => _closing.IsCancellationRequested;

    /// <summary>Completes when no delivery is pending, retries included.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task WhenIdleAsync(CancellationToken cancellationToken = default) => WaitAsync(_idle, cancellationToken);

    /// <summary>Drops everything pending, closes the circuit breaker, enables the webhook and clears the log.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _plan = new(_options.LogCapacity);
            _underWay -= _starting.Count;
            _starting.Clear();
            CheckWaiters();
        }
    }

    /// <summary>Ends all deliveries at once.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (IsClosed)
            {
                return;
            }

            _closing.Cancel();
            CheckWaiters();
        }

        _clock.Dispose();
        _sender.Dispose();
    }

    /// <summary>Completes when no attempt is under way or due.</summary>
    internal Task WhenQuietAsync() => WaitAsync(_quiet, CancellationToken.None);

    /// <summary>Delivers an event; returns immediately.</summary>
    /// <param name="kind">The kind, as <c>MemberJoined</c>.</param>
    /// <param name="time">The time of the event.</param>
    /// <param name="payload">The payload.</param>
    internal void Raise(string kind, DateTimeOffset time, JsonObject payload)
    {
        lock (_gate)
        {
            if (IsClosed)
            {
                return;
            }

            string eventId = Guid.NewGuid().ToString("D");
            SandboxWebhookSpelling spelling = _options.Spelling ?? (SandboxWebhookSpelling)(_events % 3);
            string eventType = SandboxWebhookKinds.Spell(kind, spelling);
            byte[] body = Envelope.Write(eventId, time, eventType, payload);
            TimeSpan due = _clock.Now + _options.Delay;
            _plan.Accept(new(++_deliveries, eventId, eventType, body, false), due);

            // Spreads the duplicates evenly, so that runs are reproducible.
            if (Math.Floor(++_events * _options.Duplicates) > Math.Floor((_events - 1) * _options.Duplicates))
            {
                _plan.Accept(new(++_deliveries, eventId, eventType, body, true), due);
            }

            StartDue();
        }
    }

    private Task WaitAsync(Waiters waiters, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return waiters.WaitAsync(cancellationToken);
        }
    }

    private void Ring()
    {
        lock (_gate)
        {
            if (!IsClosed)
            {
                StartDue();
            }
        }
    }

    // Requires the lock.
    private void StartDue()
    {
        TimeSpan now = _clock.Now;
        while (_underWay < _options.MaxConcurrency && _plan.Take(now) is { } delivery)
        {
            _underWay++;
            _starting.Enqueue(delivery);
        }

        _clock.RingAt(_underWay < _options.MaxConcurrency ? _plan.NextDue : null);
        if (_starting.Count > 0 && !_isStarting)
        {
            _isStarting = true;
            _ = Task.Run(SendInOrder);
        }

        CheckWaiters();
    }

    private void CheckWaiters()
    {
        _idle.Check();
        _quiet.Check();
    }

    // One task starts all attempts, so that they start in order; an attempt does not wait for the end of the one before it.
    private void SendInOrder()
    {
        while (true)
        {
            OutgoingDelivery delivery;
            DeliveryPlan plan;
            lock (_gate)
            {
                if (IsClosed || _starting.Count == 0)
                {
                    _isStarting = false;
                    return;
                }

                delivery = _starting.Dequeue();
                plan = _plan;
            }

            _ = SendAsync(delivery, plan);
        }
    }

    private async Task SendAsync(OutgoingDelivery delivery, DeliveryPlan plan)
    {
        DeliveryResponse response = await _sender.SendAsync(delivery.Body, _closing.Token).ConfigureAwait(false);
        lock (_gate)
        {
            _underWay--;
            if (IsClosed)
            {
                return;
            }

            // A reset in the meantime has forgotten the delivery.
            if (plan == _plan)
            {
                plan.Conclude(delivery, response, _clock.Now);
            }

            StartDue();
        }
    }
}
