using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>
/// The plans, or the spaces, of some members, read from the side that needs fewer requests: the lists of members of all plans, or the list
/// of plans of each member. The lists are begun if there are at most half as many of them as members, since the first page of each tells
/// how long it is; they are read on if the rest of them takes at most one request per member.
/// </summary>
internal sealed class Membership(MembershipKind kind, NetworkReader reader) : IDisposable
{
    // The list of plans and the members of one of them cost as much.
    private const long Few = 2;

    private readonly Dictionary<ulong, List<string>> _names = [];
    private IReadOnlyList<MembershipList>? _lists;
    private long _members;
    private long _listed;
    private long _count;
    private long _least;
    private long _most;
    private bool _isByMember;

    internal MembershipKind Kind => kind;

    /// <summary>The requests that it takes, as far as is known by now.</summary>
    internal PartNeed Need
    {
        get
        {
            string part = kind.Part.ToString();
            return _members == 0 ? new PartNeed(part, 0, 0, "no member to read")
                : _isByMember ? new PartNeed(part, _members + _listed, _members + _listed, "one request per member" + Overhead())
                : new PartNeed(part, _listed + _least, _listed + _most, $"the members of {_count} {kind.Noun}, 100 per request, and the list of {kind.Noun}");
        }
    }

    /// <summary>Whether the names are known without a request for each member.</summary>
    internal bool IsRead { get; private set; }

    /// <summary>Reads which plans there are, unless there are too few members for that.</summary>
    internal async Task ListAsync(long members)
    {
        _members = members;
        _isByMember = members <= Few;
        if (_isByMember)
        {
            return;
        }

        _lists = await kind.ListsAsync(reader).ConfigureAwait(false);
        _count = _least = _lists.Count;
        _listed = PartNeed.PagesOf(_count);
        _isByMember = _count > members / 2;
    }

    /// <summary>Reads the first page of each list, and chooses the side.</summary>
    /// <param name="pagesOfAll">The pages of the list of all members, which no list exceeds; null if they are not known.</param>
    internal async Task BeginAsync(long? pagesOfAll)
    {
        if (_isByMember)
        {
            return;
        }

        await reader.ForEachAsync(_lists!, list => ReadAsync(list, onlyFirstPage: true)).ConfigureAwait(false);
        bool isUnknown = pagesOfAll is null && _lists!.Any(list => list.PagesLeft is null);
        _least = _count + _lists!.Sum(list => list.PagesLeft ?? 1);
        _most = _count + _lists!.Sum(list => list.PagesLeft ?? pagesOfAll - 1 ?? 0);
        if (isUnknown || _most - _count > _members)
        {
            _isByMember = true;
            _listed += _count;
            _names.Clear();
        }
    }

    /// <summary>Reads the rest of the lists, if they are the chosen side.</summary>
    internal async Task FinishAsync()
    {
        if (_isByMember)
        {
            return;
        }

        await reader.ForEachAsync(_lists!, list => ReadAsync(list, onlyFirstPage: false)).ConfigureAwait(false);
        IsRead = true;
    }

    /// <summary>The names of a member's plans.</summary>
    internal async Task<IEnumerable<string>> NamesAsync(ulong memberId)
    {
        if (!IsRead)
        {
            return await kind.NamesOfAsync(reader, memberId).ConfigureAwait(false);
        }

        return _names.TryGetValue(memberId, out List<string>? names) ? names : [];
    }

    /// <summary>What is incomplete in the lists, in words.</summary>
    internal IEnumerable<string> Shortfalls() => IsRead ? _lists!.Select(list => list.Shortfall).OfType<string>() : [];

    public void Dispose()
    {
        foreach (MembershipList list in _lists ?? [])
        {
            list.Dispose();
        }
    }

    private string Overhead() => _listed == 0 ? string.Empty : $", and {_listed} that found the {kind.Noun} to take more";

    private async Task ReadAsync(MembershipList list, bool onlyFirstPage)
    {
        try
        {
            while (list.HasMore && await list.NextAsync().ConfigureAwait(false) is { } members)
            {
                Add(list.Name, members);
                if (onlyFirstPage)
                {
                    return;
                }
            }
        }
        catch (MightyNetworksException e) when (e.Status is HttpStatusCode.NotFound)
        {
            list.IsGone = true;
        }
    }

    private void Add(string name, IReadOnlyList<ulong> members)
    {
        lock (_names)
        {
            foreach (ulong member in members)
            {
                if (!_names.TryGetValue(member, out List<string>? names))
                {
                    _names.Add(member, names = new List<string>(1));
                }

                names.Add(name);
            }
        }
    }
}
