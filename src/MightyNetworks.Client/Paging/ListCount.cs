namespace MightyNetworks.Client.Paging;

/// <summary>How many objects a list has, and what it took to know.</summary>
public sealed class ListCount
{
    internal ListCount(long total, int requests)
    {
        Total = total;
        Requests = requests;
    }

    /// <summary>How many objects the list has.</summary>
    public long Total { get; }

    /// <summary>How many requests that took; repeats after a failure are not among them.</summary>
    public int Requests { get; }
}
