using System;
using System.Threading;

namespace MightyNetworks.Client.Transport;

/// <summary>Counts the requests of a connection and stops it at its budget. Thread-safe.</summary>
public sealed class RequestBudget
{
    private const long NoLimit = -1;

    private long _budget;
    private long _made;
    private long _retried;
    private long _refused;

    internal RequestBudget(long? budget) => Budget = budget;

    /// <summary>
    /// The maximum number of requests, counted from the first one on the connection, or null for no limit. A change holds for every
    /// request that is not sent yet; with a limit that is reached already, all of them are refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public long? Budget
    {
        get => Interlocked.Read(ref _budget) is >= 0 and var budget ? budget : null;
        set => Interlocked.Exchange(ref _budget, value is < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : value ?? NoLimit);
    }

    /// <summary>Requests that the budget still allows; null for no limit.</summary>
    public long? Left => Budget is long budget ? Math.Max(0, budget - Made) : null;

    /// <summary>Requests sent, repeats included.</summary>
    public long Made => Interlocked.Read(ref _made);

    /// <summary>Requests among those made that repeated an earlier one.</summary>
    public long Retried => Interlocked.Read(ref _retried);

    /// <summary>Requests that were not sent because they would have exceeded the budget.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    internal bool IsUsedUp => Made >= Budget;

    internal bool TryTake(bool isRepeat)
    {
        long made;
        do
        {
            made = Made;
            if (made >= Budget)
            {
                Interlocked.Increment(ref _refused);
                return false;
            }
        }
        while (Interlocked.CompareExchange(ref _made, made + 1, made) != made);

        Interlocked.Add(ref _retried, isRepeat ? 1 : 0);
        return true;
    }

    /// <summary>Gives back a request that never reached the service.</summary>
    internal void GiveBack(bool isRepeat)
    {
        Interlocked.Decrement(ref _made);
        Interlocked.Add(ref _retried, isRepeat ? -1 : 0);
    }
}
