using System;
using System.Collections.Generic;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The waiting deliveries, the next one first. Requires the lock of its <see cref="SandboxWebhooks"/>.</summary>
internal sealed class DeliveryQueue
{
    private readonly SortedSet<OutgoingDelivery> _waiting = new(Comparer<OutgoingDelivery>.Create(static (one, other) =>
        one.Due != other.Due ? one.Due.CompareTo(other.Due) : one.Number.CompareTo(other.Number)));

    public TimeSpan? NextDue => _waiting.Min?.Due;

    public void Add(OutgoingDelivery delivery) => _waiting.Add(delivery);

    /// <summary>Takes the next delivery that is due; null for none.</summary>
    public OutgoingDelivery? Take(TimeSpan now)
    {
        OutgoingDelivery? next = _waiting.Min;
        if (next is null || next.Due > now)
        {
            return null;
        }

        _waiting.Remove(next);
        return next;
    }

    public IReadOnlyList<OutgoingDelivery> TakeAll()
    {
        var all = new List<OutgoingDelivery>(_waiting);
        _waiting.Clear();
        return all;
    }
}
