namespace MightyNetworks.PowerShell.Connections;

/// <summary>The price of requests beyond those that the plan includes each month.</summary>
internal static class RequestPrice
{
    /// <summary>The price in US dollars of one request beyond the included ones.</summary>
    internal const decimal ExtraRequest = 0.002m;

    /// <summary>The price in US dollars of requests if none of them is included.</summary>
    internal static decimal Of(long requests) => requests * ExtraRequest;
}
