namespace MightyNetworks.PowerShell.Commands;

/// <summary>One figure of a network.</summary>
public sealed class NetworkStatistic
{
    internal NetworkStatistic(string networkId, NetworkFigure name, long total, int requests)
    {
        NetworkId = networkId;
        Name = name;
        Total = total;
        Requests = requests;
    }

    /// <summary>The network that was counted.</summary>
    public string NetworkId { get; }

    /// <summary>What was counted.</summary>
    public NetworkFigure Name { get; }

    /// <summary>How many there are.</summary>
    public long Total { get; }

    /// <summary>How many requests it took to count them.</summary>
    public int Requests { get; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => $"{Name}: {Total}";
}
