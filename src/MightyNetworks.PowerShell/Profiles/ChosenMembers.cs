using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>
/// Members from the pipeline or by ID, each once, in the order of the input. Objects are not read again. More than a few IDs are looked up
/// in the list of all members, for at most half as many pages as there are IDs; those not found by then are read by ID.
/// </summary>
internal sealed class ChosenMembers(MNRequestCommand cmdlet, MNConnection connection, NetworkReader reader) : ProfileMembers
{
    private const int Few = 10;

    private readonly List<ulong> _order = [];
    private readonly Dictionary<ulong, Member?> _members = [];
    private long _pagesRead;

    internal override long Count => _order.Count;

    internal override long? PagesOfAll => null;

    internal override PartNeed Need => new(Part, _pagesRead + Unknown, _pagesRead + Unknown, Basis());

    private long Unknown => _members.Values.Count(member => member is null);

    internal void Add(ulong id, Member? member)
    {
        if (!_members.TryGetValue(id, out Member? known))
        {
            _order.Add(id);
        }

        _members[id] = known ?? member;
    }

    internal override void Open(bool readAll)
    {
        long left = Unknown;
        long most = left / 2;
        if (left <= Few)
        {
            return;
        }

        using PageReader<Member> pages = reader.Open(Members.List());
        while (left > 0 && _pagesRead < most && cmdlet.Wait(pages.NextAsync()) is { } page)
        {
            _pagesRead++;
            left -= Find(connection.Stamp(page));
            if (pages.TotalCount is long total && PartNeed.PagesOf(total, Math.Max(1, page.Count)) - _pagesRead >= left)
            {
                return;
            }
        }
    }

    internal override void OpenToCount() => Open(readAll: false);

    internal override IEnumerable<Wanted> Known() => Read();

    internal override IEnumerable<Wanted> Read() => _order.Select(id => new Wanted(id, _members[id]));

    public override void Dispose()
    {
    }

    private int Find(IReadOnlyList<Member> page)
    {
        int found = 0;
        foreach (Member member in page)
        {
            if (_members.TryGetValue(member.Id, out Member? known) && known is null)
            {
                _members[member.Id] = member;
                found++;
            }
        }

        return found;
    }

    private string Basis()
    {
        string ids = $"one request for each of {Unknown} IDs";
        return _pagesRead == 0 ? (Unknown == 0 ? "the members in the pipeline are not read again" : ids)
            : $"the list of members, up to page {_pagesRead}" + (Unknown == 0 ? string.Empty : ", and " + ids);
    }
}
