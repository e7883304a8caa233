using System;

namespace MightyNetworks.Sandbox.State;

/// <summary>The network's clock. Advances by one second per reading, so that runs are reproducible.</summary>
internal sealed class Clock(DateTimeOffset start)
{
    private DateTimeOffset _next = start;

    /// <summary>The time of the latest reading.</summary>
    public DateTimeOffset Latest => _next.AddSeconds(-1);

    /// <summary>Continues from another time, for events before the network is first used.</summary>
    public void MoveTo(DateTimeOffset time) => _next = time;

    public DateTimeOffset Now()
    {
        DateTimeOffset now = _next;
        _next = _next.AddSeconds(1);
        return now;
    }
}
