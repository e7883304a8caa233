using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>The members that a client read, and the shortfall that it reports.</summary>
internal sealed record ReadList(IReadOnlyList<ulong> Ids, string? Shortfall)
{
    /// <summary>Whether all members were read once and in order, or some of them with a reported shortfall.</summary>
    public bool IsRight => Shortfall is null ? Ids.SequenceEqual(Truth) : Ids.SequenceEqual(Truth.Intersect(Ids)) && Ids.Distinct().Count() == Ids.Count;

    private static IEnumerable<ulong> Truth => Enumerable.Range(0, SandboxWorld.MemberCount).Select(index => SandboxWorld.TokenOwner + (ulong)index);
}
