using System.Threading;

namespace MightyNetworks.Client.Transport;

/// <summary>Counts what a connection sends, and stops it at its budget. Thread-safe.</summary>
public sealed class RequestBudget
{
    /// <summary>What a request costs in US dollars once the month's included requests are used up.</summary>
    public const decimal PriceOfExtraRequest = 0.002m;

    private long _made;
    private long _retried;
    private long _refused;

    internal RequestBudget(long? budget) => Budget = budget;

    /// <summary>The most requests that may be sent, or null for no limit.</summary>
    public long? Budget { get; }

    /// <summary>Requests sent, repeats included.</summary>
    public long Made => Interlocked.Read(ref _made);

    /// <summary>Requests among those made that repeated an earlier one.</summary>
    public long Retried => Interlocked.Read(ref _retried);

    /// <summary>Requests that were not sent because they would have exceeded the budget.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>What the requests made cost in US dollars if the month's included requests are used up.</summary>
    public decimal EstimatedExtraCost => Made * PriceOfExtraRequest;

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
