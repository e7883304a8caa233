using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>The wanted members: first as specified, then by ID.</summary>
internal sealed class WantedList(MNRequestCommand cmdlet)
{
    private const int LongestName = 60;

    private readonly DateTimeOffset _askedAt = DateTimeOffset.UtcNow;
    private readonly List<WantedMember> _specified = [];
    private readonly Dictionary<ulong, WantedMember> _found = [];
    private bool _isResolved;

    /// <summary>The number of members specified.</summary>
    internal int Count => _specified.Count;

    /// <summary>The IDs in the order of the input, each once.</summary>
    internal List<ulong> Ids { get; } = [];

    /// <summary>Those specified again.</summary>
    internal List<(ulong Id, WantedMember Member)> Repeated { get; } = [];

    /// <summary>Those that name nobody, with the reason.</summary>
    internal List<(WantedMember Member, ErrorRecord Error)> Unusable { get; } = [];

    /// <summary>The number of objects in the pipeline that were refused before.</summary>
    internal int Refused { get; set; }

    /// <summary>Whether all wanted members are known, so that the others may be removed.</summary>
    internal bool IsWhole => Refused + Unusable.Count == 0;

    internal void Add(WantedMember member) => _specified.Add(member);

    internal WantedMember? this[ulong id] => _found.TryGetValue(id, out WantedMember? member) ? member : null;

    /// <summary>Finds the IDs, once; only addresses that the state does not know take requests.</summary>
    /// <exception cref="MightyNetworksException">A request failed.</exception>
    internal void Resolve(MNConnection connection, MemberState state)
    {
        if (_isResolved)
        {
            return;
        }

        _isResolved = true;
        string[] unknown = [.. _specified.Where(one => IsAddress(one.Key) && state.Find(one.Key.Name!) is null).Select(one => one.Key.Name!).Distinct()];
        IReadOnlyDictionary<string, NameResult> results = unknown.Length == 0 ? new Dictionary<string, NameResult>() : Find(connection, unknown);
        foreach (WantedMember one in _specified)
        {
            Take(one, state, results);
        }
    }

    /// <summary>Takes a member out who turned out not to exist.</summary>
    internal void Drop(ulong id, ErrorRecord error)
    {
        Ids.Remove(id);
        Unusable.Add((_found[id], error));
        _found.Remove(id);
    }

    private IReadOnlyDictionary<string, NameResult> Find(MNConnection connection, string[] addresses)
    {
        var question = new NameQuestion(_askedAt, cmdlet.Log, cmdlet.Cancellation);
        return cmdlet.Wait(Task.Run(() => connection.Directory.FindAsync(NameKind.Member, addresses, question)));
    }

    private static bool IsAddress(MNKey key) => key.IsName && key.Name!.IndexOf('@') > 0;

    private void Take(WantedMember one, MemberState state, IReadOnlyDictionary<string, NameResult> results)
    {
        NameResult? result = one.Key.IsName && results.TryGetValue(one.Key.Name!, out NameResult? found) ? found : null;
        ulong? id = one.Key.IsName ? state.Find(one.Key.Name!) ?? result?.Object?.Id : one.Key.Id;
        if (one.Problem is not null)
        {
            Unusable.Add((one, Refusal("MNInputNotUnderstood", one.Problem, one.Key.ToString())));
        }
        else if (id is null or 0)
        {
            Unusable.Add((one, result?.Error is { } error ? ErrorRecords.Name(error) : NotMember(one)));
        }
        else if (!_found.TryGetValue(id.Value, out WantedMember? earlier))
        {
            _found[id.Value] = one;
            Ids.Add(id.Value);
        }
        else if (earlier.Role == one.Role)
        {
            Repeated.Add((id.Value, one));
        }
        else
        {
            Drop(id.Value, Contradiction(id.Value, earlier, one));
        }
    }

    private static ErrorRecord NotMember(WantedMember one) => Refusal(
        "MNInputNotUnderstood",
        one.Key.Name?.Trim() is { Length: > 0 } text ? $"'{DisplayText.Short(text, LongestName)}' is neither the ID nor the email address of a member." : "An empty row names no member.",
        one.Key.ToString());

    private static ErrorRecord Contradiction(ulong id, WantedMember earlier, WantedMember later) =>
        Refusal("MNRoleAmbiguous", $"Member {id} is specified with two roles, {earlier.Role} and {later.Role}.", id);

    private static ErrorRecord Refusal(string errorId, string message, object target) =>
        ErrorRecords.Refused(errorId, message + " Nothing was sent for it.", ErrorCategory.InvalidArgument, target);
}
