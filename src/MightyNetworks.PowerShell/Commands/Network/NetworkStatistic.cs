namespace MightyNetworks.PowerShell.Commands;

/// <summary>One statistic of a network.</summary>
public sealed class NetworkStatistic
{
    internal NetworkStatistic(string networkId, NetworkFigure name, long total, int requests, string countedAt)
    {
        CountedAt = countedAt;
        NetworkId = networkId;
        Name = name;
        Total = total;
        Requests = requests;
    }

    /// <summary>
    /// When the run began that counted it, in UTC: <c>2026-06-01 09:00:00</c>. It is text that is the same in every culture, so that the rows of
    /// many runs make a history in a file.
    /// </summary>
    public string CountedAt { get; }

    /// <summary>The ID of the network.</summary>
    public string NetworkId { get; }

    /// <summary>What was counted.</summary>
    public NetworkFigure Name { get; }

    /// <summary>The number of objects.</summary>
    public long Total { get; }

    /// <summary>The number of requests that counting took.</summary>
    public int Requests { get; }

    /// <summary>Returns the name and the total.</summary>
    public override string ToString() => $"{Name}: {Total}";
}
