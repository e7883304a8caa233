namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>The requests that a part of a job takes.</summary>
/// <param name="Part">The part.</param>
/// <param name="Least">The number that it takes at least.</param>
/// <param name="Most">The number that it takes at most.</param>
/// <param name="Basis">What the numbers follow from.</param>
internal sealed record PartNeed(string Part, long Least, long Most, string Basis)
{
    /// <summary>Whether it may take more than <see cref="Most"/>, by a number that only reading tells.</summary>
    internal bool IsOpenEnded { get; init; }

    /// <summary>The basis, which says whether the number is exact.</summary>
    internal string Explanation => (IsOpenEnded ? "At least: " : Least == Most ? string.Empty : "At most: ") + Basis;

    /// <summary>The number of requests that read so many objects page by page.</summary>
    internal static long PagesOf(long objects, long pageSize = 100) => objects <= 0 ? 1 : ((objects - 1) / pageSize) + 1;
}
