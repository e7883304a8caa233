using System;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Estimates how long work takes from the pace so far, which includes its waits. Says nothing before there is something to go by.</summary>
internal sealed class TimeLeft
{
    private const int Unknown = -1;
    private const double LongestInSeconds = int.MaxValue;
    private const long LeastDone = 3;

    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(3);

    private TimeSpan _start;

    /// <summary>Another part of the work begins.</summary>
    internal void Restart(TimeSpan now) => _start = now;

    /// <summary>The seconds left, in which a wait that has begun is included; -1 if that cannot be said.</summary>
    internal int Seconds(TimeSpan now, double done, double? total, TimeSpan wait)
    {
        TimeSpan worked = now - _start;
        if (total is not double all || done < LeastDone || worked < LeastTime)
        {
            return Unknown;
        }

        double left = Math.Max(0, all - done) * worked.TotalSeconds / done;
        return (int)Math.Min(LongestInSeconds, Math.Ceiling(left + wait.TotalSeconds));
    }
}
