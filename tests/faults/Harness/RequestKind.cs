using System.Linq;
using MightyNetworks.Sandbox;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>A type of request: which faults apply, and how the network's state shows that it was done.</summary>
internal abstract class RequestKind
{
    public required string Name { get; init; }

    public required string Method { get; init; }

    public bool IsChange => Method != "GET";

    /// <summary>Whether the request is idempotent.</summary>
    public bool IsIdempotent { get; init; }

    public bool ReturnsNothing { get; init; }

    /// <summary>Number of times the network did it.</summary>
    public int TimesDone(SandboxNetwork network) => network.Log.Count(entry => entry.Done && entry.Method == Method);
}
