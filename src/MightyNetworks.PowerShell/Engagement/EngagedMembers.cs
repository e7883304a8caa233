using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Profiles;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>The members who could be active: all of the network, or those of some spaces. Used by the pipeline's thread only.</summary>
internal sealed class EngagedMembers(MNRequestCommand cmdlet, MNConnection connection, NetworkReader reader, IReadOnlyCollection<ulong> spaceIds) : IDisposable
{
    private readonly AllMembers _all = new(cmdlet, connection, reader);

    /// <summary>The requests that reading them takes, once it was opened.</summary>
    internal PartNeed Need => spaceIds.Count == 0
        ? _all.Need
        : new PartNeed("Member", spaceIds.Count, spaceIds.Count, $"the members of {spaceIds.Count} spaces, 100 per request") { IsOpenEnded = true };

    /// <summary>Reads enough to know how many there are.</summary>
    internal void Open(bool onlyCount)
    {
        if (spaceIds.Count > 0)
        {
            return;
        }

        if (onlyCount)
        {
            _all.OpenToCount();
        }
        else
        {
            _all.Open(readAll: false);
        }
    }

    /// <summary>Reads the members.</summary>
    internal IEnumerable<Member> Read() => spaceIds.Count == 0
        ? _all.Read().Select(wanted => wanted.Member!)
        : spaceIds.SelectMany(spaceId => cmdlet.Wait(reader.AllAsync(SpaceMembers.List(spaceId))));

    public void Dispose() => _all.Dispose();
}
