using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>The members of one plan or space, page by page.</summary>
internal abstract class MembershipList(string name) : IDisposable
{
    /// <summary>The name of the plan or space.</summary>
    internal string Name { get; } = name;

    /// <summary>Whether the plan or space was removed since it was listed, and has no members any more.</summary>
    internal bool IsGone { get; set; }

    /// <summary>Whether pages are left.</summary>
    internal abstract bool HasMore { get; }

    /// <summary>The number of pages that are left after the first; null if the service does not say.</summary>
    internal abstract long? PagesLeft { get; }

    /// <summary>What is incomplete in the list, in words; null if nothing is.</summary>
    internal abstract string? Shortfall { get; }

    public abstract void Dispose();

    /// <summary>The IDs of the members on the next page; null after the last.</summary>
    internal abstract Task<IReadOnlyList<ulong>?> NextAsync();
}
