using System.Linq;
using MightyNetworks.Sandbox;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>A kind of request: what decides which faults it can meet, and how the network shows that it was done.</summary>
internal abstract class RequestKind
{
    public required string Name { get; init; }

    public required string Method { get; init; }

    public bool IsChange => Method != "GET";

    /// <summary>Whether doing it twice is the same as doing it once.</summary>
    public bool IsIdempotent { get; init; }

    public bool ReturnsNothing { get; init; }

    /// <summary>How often the network did it.</summary>
    public int TimesDone(SandboxNetwork network) => network.Log.Count(entry => entry.Done && entry.Method == Method);
}
