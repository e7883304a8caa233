using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>Keeps activities until nothing newer can come.</summary>
internal sealed class ActivityQueue
{
    private List<MemberActivity> _kept = [];

    internal void Add(IEnumerable<MemberActivity> activities) => _kept.AddRange(activities);

    /// <summary>Takes out what is newer than everything to come, newest first; activities of the same time keep their order.</summary>
    /// <param name="bound">The time of the newest activity that may still come; null if none comes.</param>
    internal IReadOnlyList<MemberActivity> TakeNewerThan(DateTimeOffset? bound)
    {
        if (bound == DateTimeOffset.MaxValue)
        {
            return [];
        }

        ILookup<bool, MemberActivity> isNewer = _kept.ToLookup(activity => bound is null || activity.At > bound);
        _kept = [.. isNewer[false]];
        return [.. isNewer[true].OrderByDescending(activity => activity.At)];
    }
}
