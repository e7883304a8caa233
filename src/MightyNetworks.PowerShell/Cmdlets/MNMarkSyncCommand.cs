using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;
using MightyNetworks.PowerShell.Sync;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>
/// Base class for cmdlets that bring a tag or badge to a wanted list of members. The service lists tags and badges of one member only, so they are
/// read only where they must be known: those of the wanted members for -WhatIf, those of everybody for -RemoveMissing.
/// </summary>
public abstract class MNMarkSyncCommand : MNSyncCommand
{
    private const int PageSize = 100;

    /// <summary>Reads the members who have the tag or badge.</summary>
    private protected MemberState ReadMarks<T>(
        StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted, Func<ulong, ListRequest<T>> request, Func<T, ulong> id)
    {
        var state = new MemberState();
        if (RemoveMissing)
        {
            string what = $"Reading who has {target.Label}";
            CheckBudget(connection, wanted.Count + Pages(wanted.Count), what);
            state.Gap = reader.Read(Members.List(), state.Know);
            WriteVerbose($"{what} takes {state.Names.Count} requests, one for each member.");
            CheckBudget(connection, state.Names.Count, what);
            reader.ReadEach(state.Names.Keys.ToList(), request, (member, marks) => Take(state, member, marks, id, target), (member, failure) => Miss(state, member, failure));
        }
        else if (IsWhatIf)
        {
            wanted.Resolve(connection, state);
            reader.ReadEach(wanted.Ids.ToList(), request, (member, marks) => Take(state, member, marks, id, target), (member, failure) => Drop(wanted, member, failure));
        }

        return state;
    }

    private static int Pages(int members) => (members + PageSize - 1) / PageSize;

    private static void Take<T>(MemberState state, ulong member, List<T> marks, Func<T, ulong> id, SyncTarget target)
    {
        if (marks.Any(mark => id(mark) == target.Id))
        {
            state.Members[member] = state.Names.TryGetValue(member, out string? name) ? name : null;
        }
    }

    private static void Miss(MemberState state, ulong member, Exception failure)
    {
        ThrowIfOfConnection(failure);
        state.Gap ??= $"What member {member} has could not be read. {failure.Message}";
    }

    private static void Drop(WantedList wanted, ulong member, Exception failure)
    {
        ThrowIfOfConnection(failure);
        wanted.Drop(member, ErrorRecords.From(failure, member, null, $"Read what member {member} has"));
    }

    private static void ThrowIfOfConnection(Exception failure)
    {
        if (failure is OperationCanceledException || ErrorRecords.ConcernsConnection(failure))
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }
}
