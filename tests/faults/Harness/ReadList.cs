using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>The members that a client read, and what it says is missing.</summary>
internal sealed record ReadList(IReadOnlyList<ulong> Ids, string? Shortfall)
{
    /// <summary>All members, each once, in their order; or some of them, each once, and a word that others are missing.</summary>
    public bool IsRight => Shortfall is null ? Ids.SequenceEqual(Truth) : Ids.SequenceEqual(Truth.Intersect(Ids)) && Ids.Distinct().Count() == Ids.Count;

    private static IEnumerable<ulong> Truth => Enumerable.Range(0, SandboxWorld.MemberCount).Select(index => SandboxWorld.TokenOwner + (ulong)index);
}
