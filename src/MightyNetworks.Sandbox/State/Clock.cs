using System;

namespace MightyNetworks.Sandbox.State;

/// <summary>The network's own time. Each look at it is a second later than the one before, so that a run repeats to the byte.</summary>
internal sealed class Clock(DateTimeOffset start)
{
    private DateTimeOffset _next = start;

    /// <summary>Goes on from another time, for what happened before the network was first looked at.</summary>
    public void MoveTo(DateTimeOffset time) => _next = time;

    public DateTimeOffset Now()
    {
        DateTimeOffset now = _next;
        _next = _next.AddSeconds(1);
        return now;
    }
}
