using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The latest deliveries, and the number of all by outcome. Requires the lock of its <see cref="SandboxWebhooks"/>.</summary>
internal sealed class DeliveryLog(int capacity)
{
    private readonly Queue<OutgoingDelivery> _latest = new();
    private readonly Dictionary<SandboxWebhookOutcome, int> _counts = [];

    public int Pending => CountOf(SandboxWebhookOutcome.Pending);

    public int Retried { get; private set; }

    public IReadOnlyList<SandboxWebhookLogEntry> Entries => [.. _latest.Select(delivery => delivery.ToLogEntry())];

    public void Add(OutgoingDelivery delivery)
    {
        while (_latest.Count > 0 && _latest.Count >= capacity)
        {
            _latest.Dequeue();
        }

        _latest.Enqueue(delivery);
        Count(SandboxWebhookOutcome.Pending, 1);
    }

    public void CountAttempt(OutgoingDelivery delivery, DeliveryResponse response)
    {
        delivery.Count(response);
        Retried += delivery.Attempts > 1 ? 1 : 0;
    }

    public void End(OutgoingDelivery delivery, SandboxWebhookOutcome outcome)
    {
        delivery.End(outcome);
        Count(SandboxWebhookOutcome.Pending, -1);
        Count(outcome, 1);
    }

    public SandboxWebhookCounts ToCounts(SandboxWebhookState state) =>
        new(state, Pending, CountOf(SandboxWebhookOutcome.Delivered), Retried, CountOf(SandboxWebhookOutcome.Failed), CountOf(SandboxWebhookOutcome.Dropped));

    private int CountOf(SandboxWebhookOutcome outcome) => _counts.TryGetValue(outcome, out int count) ? count : 0;

    private void Count(SandboxWebhookOutcome outcome, int by) => _counts[outcome] = CountOf(outcome) + by;
}
