using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>
/// The rows of one network, in steps: what costs few requests and tells how many the rest takes; the budget; the rest. Used by the
/// pipeline's thread only.
/// </summary>
internal sealed class ProfileRun : IDisposable
{
    private readonly GetMNMemberProfileCommand _cmdlet;
    private readonly MNConnection _connection;
    private readonly NetworkReader _reader;
    private readonly RequestCost _cost;
    private readonly ProfileMembers _members;
    private readonly HashSet<MemberProfilePart> _parts;
    private readonly Membership[] _memberships;
    private PreviousRows? _previous;
    private long _leastToRead;
    private long _mostToRead;
    private long _fieldPages;
    private long _made;

    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="connection">The network.</param>
    /// <param name="all">Whether all members are wanted.</param>
    internal ProfileRun(GetMNMemberProfileCommand cmdlet, MNConnection connection, bool all)
    {
        _cmdlet = cmdlet;
        _connection = connection;
        _reader = new NetworkReader(cmdlet, connection);
        _cost = new RequestCost(cmdlet, connection);
        _parts = [.. cmdlet.Include];
        _members = all ? new AllMembers(cmdlet, connection, _reader) : new ChosenMembers(cmdlet, connection, _reader);
        _memberships = [.. MembershipKind.All.Where(kind => _parts.Contains(kind.Part)).Select(kind => new Membership(kind, _reader))];
    }

    /// <summary>The custom fields of the network, once they are read.</summary>
    internal IReadOnlyList<ProfileField> Fields { get; private set; } = [];

    /// <summary>Adds a member; all members are wanted if it is never called.</summary>
    internal void Add(ulong id, Member? member) => (_members as ChosenMembers)?.Add(id, member);

    /// <summary>Takes the rows of the network from a previous file. False if the file has rows, but none of this network.</summary>
    internal bool TakePrevious(PreviousRows previous)
    {
        if (previous.Networks.Any(network => _connection.IsTo(network) is null))
        {
            _cmdlet.Identify(_connection);
        }

        _previous = previous.Of(_connection);
        return previous.Count == 0 || _previous.Count > 0;
    }

    /// <summary>Reads the custom fields, which say what columns there are.</summary>
    internal void ReadFields() => Count(() =>
    {
        _cmdlet.CheckOpen(_connection);
        _cmdlet.Progress.Connection = _connection;
        if (_parts.Contains(MemberProfilePart.Answer))
        {
            List<CustomField> all = _cmdlet.Wait(_reader.AllAsync(CustomFields.List()));
            _fieldPages = PartNeed.PagesOf(all.Count);
            Fields = ProfileField.Of(all);
        }
    });

    /// <summary>Writes the rows.</summary>
    internal void WriteRows(ProfileColumns columns)
    {
        ProfileCells cells = Prepare(columns, () => _members.Open(readAll: _previous is not null), CheckBudget);
        Count(() => Each(membership => membership.FinishAsync()));
        foreach (string shortfall in _memberships.SelectMany(membership => membership.Shortfalls()))
        {
            _cmdlet.WriteWarning(shortfall);
        }

        foreach (PartNeed need in Needs())
        {
            _cmdlet.WriteVerbose($"{need.Part}: {need.Most} requests. {need.Explanation}.");
        }

        _cmdlet.Progress.Begin(_members.Count);
        foreach (Wanted wanted in _members.Read())
        {
            _cmdlet.Dispatch(_connection, (_, _) => cells.RowAsync(wanted), wanted.Id, $"Read the profile of member {wanted.Id}");
        }
    }

    /// <summary>Writes what the rows would take.</summary>
    internal void WriteEstimate(ProfileColumns columns)
    {
        Prepare(columns, Open, () => { });
        _cost.Write([.. Needs()], $"{_members.Count} members, {_mostToRead} of them to read", _made);

        void Open()
        {
            if (_previous is null)
            {
                _members.OpenToCount();
            }
            else
            {
                _members.Open(readAll: true);
            }
        }
    }

    public void Dispose()
    {
        _members.Dispose();
        foreach (Membership membership in _memberships)
        {
            membership.Dispose();
        }
    }

    // After each step the requests of the rest are known better.
    private ProfileCells Prepare(ProfileColumns columns, Action open, Action check)
    {
        CheckColumns(columns);
        var cells = new ProfileCells(_reader, _connection, columns, _parts, Fields, _memberships, _previous);
        Count(open);
        CountToRead(cells);
        check();
        Count(() => Each(membership => membership.ListAsync(_mostToRead)));
        check();
        Count(() => Each(membership => membership.BeginAsync(_members.PagesOfAll)));
        check();
        return cells;
    }

    private void CheckColumns(ProfileColumns columns)
    {
        if (_previous?.Lacks(columns) is { Count: > 0 } lacking)
        {
            _cmdlet.WriteWarning($"'{_previous.File}' lacks the columns {string.Join(", ", lacking)}: all members are read.");
            _previous = null;
        }
    }

    private void CountToRead(ProfileCells cells)
    {
        _leastToRead = _mostToRead = _members.Count;
        if (_previous is not null)
        {
            Wanted[] all = [.. _members.Known()];
            _leastToRead = all.Count(wanted => wanted.Member is { } member && !cells.IsTakenOver(member));
            _mostToRead = _leastToRead + all.Count(wanted => wanted.Member is null);
        }
    }

    private void Each(Func<Membership, Task> step)
    {
        foreach (Membership membership in _memberships)
        {
            _cmdlet.Wait(DoneAsync(step(membership)));
        }
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task.ConfigureAwait(false);
        return true;
    }

    private IEnumerable<PartNeed> Needs()
    {
        yield return _members.Need;
        foreach (MemberProfilePart part in _parts.OrderBy(part => part))
        {
            Membership? membership = _memberships.FirstOrDefault(one => one.Kind.Part == part);
            yield return membership?.Need
                ?? (part == MemberProfilePart.Answer ? PerMember(part, Fields.Count, _fieldPages, $"one request per member and custom field ({Fields.Count}), and the list of fields")
                : PerMember(part, 1, 0, "one request per member"));
        }
    }

    private PartNeed PerMember(MemberProfilePart part, long each, long once, string basis) =>
        new(part.ToString(), (_leastToRead * each) + once, (_mostToRead * each) + once, basis);

    private void CheckBudget() => _cost.CheckBudget([.. Needs()], _made, $"The profiles of {_members.Count} members");

    private void Count(Action step)
    {
        int before = _cmdlet.Log.Sent;
        step();
        _made += _cmdlet.Log.Sent - before;
    }
}
