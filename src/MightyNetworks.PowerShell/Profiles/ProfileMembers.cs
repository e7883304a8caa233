using System;
using System.Collections.Generic;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>The members whose rows are wanted, of one network. Used by the pipeline's thread only.</summary>
internal abstract class ProfileMembers : IDisposable
{
    protected const string Part = "Member";

    /// <summary>The number of members, once it was opened.</summary>
    internal abstract long Count { get; }

    /// <summary>The number of pages of the list of all members, which bounds those of every plan and space; null if it is not known.</summary>
    internal abstract long? PagesOfAll { get; }

    /// <summary>The requests that reading the members takes.</summary>
    internal abstract PartNeed Need { get; }

    /// <summary>Reads enough to know how many there are.</summary>
    /// <param name="readAll">Whether all of them are read that can be without a request for each.</param>
    internal abstract void Open(bool readAll);

    /// <summary>Counts without reading more than needed.</summary>
    internal abstract void OpenToCount();

    /// <summary>The members that are known by now, without reading further.</summary>
    internal abstract IEnumerable<Wanted> Known();

    /// <summary>The members in their order; reads the list further as they are taken.</summary>
    internal abstract IEnumerable<Wanted> Read();

    public abstract void Dispose();
}
