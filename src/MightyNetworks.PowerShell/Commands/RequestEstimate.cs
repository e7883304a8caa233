using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>The number of requests that one part of a job takes, as -Estimate tells it.</summary>
public sealed class RequestEstimate
{
    internal RequestEstimate(MNConnection connection, string part, long requests, string basis)
    {
        NetworkId = connection.NetworkId;
        Part = part;
        Requests = requests;
        EstimatedExtraCost = connection.IsSandbox ? 0 : RequestPrice.Of(requests);
        Basis = basis;
    }

    /// <summary>The ID of the network.</summary>
    public string NetworkId { get; }

    /// <summary>The part, such as Member, Tag or Comment; Total for all of them.</summary>
    public string Part { get; }

    /// <summary>The number of requests.</summary>
    public long Requests { get; }

    /// <summary>The cost of the requests in US dollars if the included requests of the month are used up; 0 in the sandbox.</summary>
    public decimal EstimatedExtraCost { get; }

    /// <summary>What the number follows from. It begins with "At most" if fewer requests may do, and with "At least" if more may be needed.</summary>
    public string Basis { get; }

    /// <summary>Returns the part and the number of requests.</summary>
    public override string ToString() => $"{Part}: {Requests}";
}
