using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Collects the outcome of every change of a cmdlet. Used by the pipeline thread only.</summary>
internal sealed class ChangeLog
{
    private readonly DoneChanges _done = new();
    private readonly List<MNChangeOutcome> _failed = [];
    private readonly List<MNChangeOutcome> _unknown = [];
    private readonly List<MNChangeOutcome> _notStarted = [];
    private readonly List<MNChangeOutcome> _rest = [];

    internal int Count => _done.Count + _failed.Count + _unknown.Count + _notStarted.Count + _rest.Count;

    /// <summary>Adds a change that was not dispatched because the cmdlet ended before.</summary>
    internal void NotStarted(object? target, string change) => _rest.Add(new MNChangeOutcome(target, change));

    /// <summary>Adds a dispatched change with the outcome of its request.</summary>
    internal void Add(WorkItem item)
    {
        if (item.Response.Status is TaskStatus.RanToCompletion)
        {
            _done.Add(item.Target, item.What);
            return;
        }

        Exception? error = item.Failure is OperationCanceledException ? null : item.Failure;
        ListFor(item).Add(new MNChangeOutcome(item.Target, item.What, error));
    }

    internal MNChangeReport Report(string command, ErrorRecord? cause) => new(command, cause)
    {
        Done = [.. _done],
        Failed = _failed.AsReadOnly(),
        Unknown = _unknown.AsReadOnly(),
        NotStarted = [.. _notStarted, .. _rest],
    };

    private List<MNChangeOutcome> ListFor(WorkItem item) => item.Failure switch
    {
        MightyNetworksException { MayHaveBeenDone: false } => _failed,
        RequestCancelledException { MayHaveBeenDone: true } => _unknown,

        // The request was waiting for the throttle, a repeat or a connection.
        OperationCanceledException => _notStarted,
        _ => _unknown,
    };
}
