using System.Threading;

namespace MightyNetworks.Client.Transport;

/// <summary>Counts the requests of a connection and stops it at its budget. Thread-safe.</summary>
public sealed class RequestBudget
{
    private long _made;
    private long _retried;
    private long _refused;

    internal RequestBudget(long? budget) => Budget = budget;

    /// <summary>The maximum number of requests, or null for no limit.</summary>
    public long? Budget { get; }

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
