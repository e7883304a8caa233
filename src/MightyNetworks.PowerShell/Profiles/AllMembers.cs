using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>All members of the network, in the order of its list.</summary>
internal sealed class AllMembers(MNRequestCommand cmdlet, MNConnection connection, NetworkReader reader) : ProfileMembers
{
    private readonly Queue<IReadOnlyList<Member>> _pagesRead = new();
    private readonly PageReader<Member> _pages = reader.Open(Members.List());
    private readonly PageSweep _sweep = new();
    private int _pageSize = PageRange.LargestPage;
    private long _read;
    private long _requests;
    private long? _counted;

    internal override long Count => _counted ?? (_pages.HasMore ? _pages.TotalCount ?? _read : _read);

    internal override long? PagesOfAll => _pages.HasMore ? PartNeed.PagesOf(Count, _pageSize) : Math.Max(1, _requests);

    internal override PartNeed Need => new(Part, PagesOfAll!.Value, PagesOfAll!.Value, $"the list of members, {_pageSize} per request");

    internal override void Open(bool readAll)
    {
        if (TakePage())
        {
            _pageSize = Math.Max(1, _pagesRead.Peek().Count);
        }

        while ((readAll || _pages.TotalCount is null) && TakePage())
        {
        }
    }

    internal override void OpenToCount()
    {
        if (TakePage())
        {
            _pageSize = Math.Max(1, _pagesRead.Peek().Count);
        }

        if (_pages is { HasMore: true, TotalCount: null })
        {
            _counted = cmdlet.Wait(reader.CountAsync(Members.List())).Total;
        }
    }

    internal override IEnumerable<Wanted> Known() => _pagesRead.SelectMany(page => page).Select(member => new Wanted(member.Id, member));

    internal override IEnumerable<Wanted> Read()
    {
        while (_pagesRead.Count > 0 || TakePage())
        {
            IReadOnlyList<Member> page = _pagesRead.Dequeue();
            for (int i = 0; i < page.Count; i++)
            {
                if (i == page.Count / 2 && _pagesRead.Count == 0)
                {
                    _pages.ReadAhead();
                }

                yield return new Wanted(page[i].Id, page[i]);
            }
        }

        if (_pages.Shortfall is { } shortfall)
        {
            ListWriter<Member>.Report(cmdlet, connection, $"{Members.List()}: {shortfall}");
        }
    }

    public override void Dispose() => _pages.Dispose();

    private bool TakePage()
    {
        if (!_pages.HasMore || cmdlet.Wait(_pages.NextAsync()) is not { } page)
        {
            return false;
        }

        connection.Stamp(page);
        _pagesRead.Enqueue(page);
        _read += page.Count;
        _requests++;
        _sweep.PageDone();
        return true;
    }
}
