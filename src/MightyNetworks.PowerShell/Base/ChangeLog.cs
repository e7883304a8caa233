using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>Collects the outcome of every change of a cmdlet. Used by the pipeline's thread only.</summary>
internal sealed class ChangeLog
{
    private readonly List<MNChangeOutcome> _done = [];
    private readonly List<MNChangeOutcome> _failed = [];
    private readonly List<MNChangeOutcome> _unknown = [];
    private readonly List<MNChangeOutcome> _notStarted = [];

    internal int Count => _done.Count + _failed.Count + _unknown.Count + _notStarted.Count;

    internal void NotStarted(object? target, string change) => _notStarted.Add(new MNChangeOutcome(target, change));

    internal void Done(object? target, string change) => _done.Add(new MNChangeOutcome(target, change));

    /// <summary>Adds a change that was sent, by what its request came to.</summary>
    internal void Add(WorkItem item)
    {
        if (item.Answer.Status is TaskStatus.RanToCompletion)
        {
            Done(item.Target, item.What);
        }
        else
        {
            Failed(item.Target, item.What, item.Failure ?? new OperationCanceledException());
        }
    }

    /// <summary>Adds a change that failed: one that may have been made all the same is unknown.</summary>
    internal void Failed(object? target, string change, Exception error) =>
        ListFor(error).Add(new MNChangeOutcome(target, change, error));

    internal MNChangeReport Report(string command, ErrorRecord? cause) => new(command, cause)
    {
        Done = _done.AsReadOnly(),
        Failed = _failed.AsReadOnly(),
        Unknown = _unknown.AsReadOnly(),
        NotStarted = _notStarted.AsReadOnly(),
    };

    private List<MNChangeOutcome> ListFor(Exception error) => error switch
    {
        MightyNetworksException { MayHaveBeenDone: false } => _failed,
        _ => _unknown,
    };
}
