using System;

namespace MightyNetworks.Sandbox.State;

/// <summary>The network's own time. Each look at it is a second later than the one before, so that a run repeats to the byte.</summary>
internal sealed class Clock(DateTimeOffset start)
{
    private DateTimeOffset _next = start;

    public DateTimeOffset Now()
    {
        DateTimeOffset now = _next;
        _next = _next.AddSeconds(1);
        return now;
    }
}
