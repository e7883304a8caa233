namespace MightyNetworks.Client.Paging;

/// <summary>The number of objects in a list, and the requests that counting took.</summary>
public sealed class ListCount
{
    internal ListCount(long total, int requests)
    {
        Total = total;
        Requests = requests;
    }

    /// <summary>The number of objects in the list.</summary>
    public long Total { get; }

    /// <summary>The number of requests, not counting repeats after a failure.</summary>
    public int Requests { get; }
}
