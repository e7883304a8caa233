using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;
using MightyNetworks.PowerShell.Sync;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>
/// Base class for cmdlets that bring members to a wanted state: compares the wanted members with the network at the end of the pipeline, and makes
/// the difference. Nobody is removed unless everybody wanted is known and everybody present was read.
/// </summary>
public abstract class MNSyncCommand : MNWantedCommand
{
    private readonly Dictionary<ulong, SyncStep> _steps = [];
    private readonly List<MNSyncResult> _planned = [];
    private MNConnection? _connection;
    private MNSyncSummary? _summary;
    private long _requestsBefore;
    private int _failedAdditions;

    /// <summary>Also removes those who are not among the wanted members. By default nobody is removed.</summary>
    [Parameter]
    public SwitchParameter RemoveMissing { get; set; }

    /// <summary>Allows -RemoveMissing to remove more than a third of the current members, or everybody if no members are specified.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Also writes a result for each member who is in the wanted state already. By default they are only counted.</summary>
    [Parameter]
    public SwitchParameter IncludeUnchanged { get; set; }

    /// <summary>Adds and removes so that what is done already is success.</summary>
    private protected AddOnce Once { get; } = new();

    /// <summary>Whether -WhatIf is in effect.</summary>
    private protected bool IsWhatIf => LanguagePrimitives.IsTrue(
        MyInvocation.BoundParameters.TryGetValue("WhatIf", out object? bound) ? bound : GetVariableValue("WhatIfPreference"));

    private protected virtual bool WritesUnchanged => IncludeUnchanged;

    /// <summary>Finds the target, if it was specified by name.</summary>
    private protected abstract SyncTarget FindTarget(MNConnection connection);

    /// <summary>Reads who is there.</summary>
    private protected abstract MemberState ReadState(StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted);

    /// <summary>Whether a wanted member needs no change.</summary>
    private protected virtual bool IsInPlace(MemberState state, ulong id, WantedMember wanted) => state.Members.ContainsKey(id);

    /// <summary>Those who may not be removed, with the reason.</summary>
    private protected virtual IReadOnlyDictionary<ulong, string> Guarded(StateReader reader, SyncTarget target, IReadOnlyList<ulong> members) =>
        new Dictionary<ulong, string>();

    /// <summary>The change in words.</summary>
    private protected virtual string Words(SyncStep step, SyncTarget target) =>
        step.IsRemoval ? $"Remove {step.Label} from {target.Label}" : $"Add {step.Label} to {target.Label}";

    /// <summary>The result of a change.</summary>
    private protected virtual MNSyncResult NewResult(ulong? id, string? name, SyncTarget target, WantedMember? wanted) =>
        new(wanted is null ? MNSyncAction.Remove : MNSyncAction.Add, id, name, target.Name);

    /// <summary>Makes the change; false if it was made before.</summary>
    private protected abstract Task<bool> SendAsync(AdminApiClient client, SyncTarget target, SyncStep step, CancellationToken stop);

    /// <inheritdoc/>
    private protected sealed override IEnumerable<Change> FinalChanges()
    {
        MNConnection connection = _connection = WantedConnection();
        _requestsBefore = connection.RequestsMade;
        try
        {
            return Apply(Compare(connection));
        }
        catch (MightyNetworksException failure)
        {
            ThrowTerminatingError(ErrorRecords.From(failure, connection, null, "Read the current state, so nothing was changed"));
            return [];
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        _planned.ForEach(Write);
        if (_summary is not null)
        {
            _summary.Requests = IsWhatIf ? _steps.Count : _connection!.RequestsMade - _requestsBefore;
            WriteInformation(new InformationRecord(_summary, MyInvocation.MyCommand.Name) { Tags = { nameof(MNSyncSummary), "PSHOST" } });
        }
    }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();

        // A result is written for each change anyway.
        IncludeUnchanged = IncludeUnchanged || PassThru;
        PassThru = false;
    }

    /// <inheritdoc/>
    private protected sealed override void OnDone(WorkItem item, object? response) => Write((MNSyncResult)response!);

    /// <inheritdoc/>
    private protected sealed override void OnDeclined(Change change)
    {
        MNSyncResult result = _steps[(ulong)change.Target!].Result;
        if (IsWhatIf)
        {
            // The host shows the messages of -WhatIf at once; the results follow, so that they do not mix on the screen.
            _planned.Add(result.As(MNSyncStatus.WhatIf));
        }
        else
        {
            Write(result.As(MNSyncStatus.Skipped, "It was declined."));
        }
    }

    /// <inheritdoc/>
    private protected sealed override void OnFailed(WorkItem item, ErrorRecord record, bool endsCmdlet)
    {
        SyncStep step = _steps[(ulong)item.Target!];
        _failedAdditions += step.IsRemoval ? 0 : 1;
        bool isUnknown = item.Failure is not MightyNetworksException { MayHaveBeenDone: false };
        Write(step.Result.As(isUnknown ? MNSyncStatus.Unknown : MNSyncStatus.Failed, DisplayText.OneLine(item.Failure!.Message)));
        base.OnFailed(item, record, endsCmdlet);
    }

    /// <summary>Ends the cmdlet before it sends requests that its budget does not allow.</summary>
    private protected void CheckBudget(MNConnection connection, long needed, string what)
    {
        if (connection.RequestsLeft is { } left && left < needed)
        {
            Refuse(
                "MNBudgetExceeded",
                string.Format(CultureInfo.InvariantCulture, "{0} takes at least {1} requests, and the connection's budget has {2} left. Nothing was changed.", what, needed, left),
                connection,
                ErrorCategory.QuotaExceeded);
        }
    }

    private SyncPlan Compare(MNConnection connection)
    {
        string? gap = InputGap;
        var reader = new StateReader(this, connection);
        SyncTarget target = FindTarget(connection);
        MemberState state = ReadState(reader, connection, target, List);
        state.Gap ??= gap;
        List.Resolve(connection, state);
        _summary = new MNSyncSummary(target.Label, IsWhatIf);
        WriteUnusable(target);
        var plan = new SyncPlan(target);
        foreach (ulong id in List.Ids)
        {
            WantedMember wanted = List[id]!;
            SyncStep step = NewStep(id, state, target, wanted);
            (IsInPlace(state, id, wanted) ? plan.Unchanged : plan.Additions).Add(step);
        }

        plan.Unchanged.ForEach(step => Write(step.Result.As(MNSyncStatus.Unchanged)));
        if (RemoveMissing)
        {
            FindRemovals(plan, state, reader);
        }

        WriteVerbose($"{target.Label}: {plan}");
        return plan;
    }

    private void WriteUnusable(SyncTarget target)
    {
        _summary!.AddFailed(List.Refused);
        foreach ((WantedMember member, ErrorRecord error) in List.Unusable)
        {
            Write(NewResult(null, member.Name ?? member.Key.ToString(), target, member).As(MNSyncStatus.Failed, error.Exception.Message));
            WriteError(error);
        }

        foreach ((ulong id, WantedMember member) in List.Repeated)
        {
            Write(NewResult(id, member.Name, target, member).As(MNSyncStatus.Skipped, "The member is specified more than once."));
        }
    }

    private SyncStep NewStep(ulong id, MemberState state, SyncTarget target, WantedMember? wanted)
    {
        string? name = state.Members.TryGetValue(id, out string? current) && current is not null ? current
            : state.Names.TryGetValue(id, out string? known) ? known
            : wanted?.Name;
        return new SyncStep(id, new Key(id, "member", name).ToString(), wanted, NewResult(id, name, target, wanted));
    }

    private void FindRemovals(SyncPlan plan, MemberState state, StateReader reader)
    {
        List<SyncStep> missing = [.. state.Members.Keys.Where(id => List[id] is null).Select(id => NewStep(id, state, plan.Target, null))];
        if (state.Gap is not null || !List.IsWhole)
        {
            int unknown = List.Unusable.Count + List.Refused;
            SkipRemovals(missing, plan.Target, state.Gap ?? $"{unknown} of the specified members could not be found or used.");
            return;
        }

        if (missing.Count == 0)
        {
            return;
        }

        IReadOnlyDictionary<ulong, string> guarded = Guarded(reader, plan.Target, [.. missing.Select(step => step.Id)]);
        missing.Where(step => guarded.ContainsKey(step.Id)).ToList().ForEach(step => Write(step.Result.As(MNSyncStatus.Skipped, guarded[step.Id])));
        plan.Removals.AddRange(missing.Where(step => !guarded.ContainsKey(step.Id)));
        if (!Force && plan.Removals.Count > 0)
        {
            CheckRemovals(plan, state.Members.Count);
        }
    }

    private void CheckRemovals(SyncPlan plan, int all)
    {
        (string id, string why) = List.Count == 0 ? ("MNNothingWanted", "no members were specified")
            : plan.Removals.Count * 3L > all ? ("MNTooManyRemovals", "more than a third")
            : (string.Empty, string.Empty);
        if (id.Length == 0)
        {
            return;
        }

        string words = $"-RemoveMissing would remove {plan.Removals.Count} of {all} members from {plan.Target.Label}: {why}. Check the wanted members; -Force allows it.";
        if (!IsWhatIf)
        {
            _summary = null;
            Refuse(id, words + " Nothing was changed.", plan.Target.Id, ErrorCategory.InvalidOperation);
        }

        WriteWarning(words);
    }

    // Additions come first: one that fails may be a member who was misspelled, and whose true entry would be removed.
    private IEnumerable<Change> Apply(SyncPlan plan)
    {
        Progress.Begin(plan.Additions.Count + plan.Removals.Count);
        foreach (SyncStep step in plan.Additions)
        {
            yield return ChangeOf(step, plan.Target);
        }

        if (plan.Removals.Count > 0 && Attempt(FinishWork) && _failedAdditions > 0)
        {
            Attempt(() => SkipRemovals(plan.Removals, plan.Target, $"{_failedAdditions} of the wanted members could not be added."));
            yield break;
        }

        foreach (SyncStep step in plan.Removals)
        {
            yield return ChangeOf(step, plan.Target);
        }
    }

    private Change ChangeOf(SyncStep step, SyncTarget target)
    {
        _steps[step.Id] = step;
        return Change.Of(
            Words(step, target),
            step.Id,
            async (client, _, stop) => step.Result.As(await SendAsync(client, target, step, stop).ConfigureAwait(false) ? MNSyncStatus.Done : MNSyncStatus.Unchanged)) with
        {
            Connection = _connection,
            IsGrave = step.IsRemoval,
        };
    }

    private void SkipRemovals(List<SyncStep> missing, SyncTarget target, string why)
    {
        missing.ForEach(step => Write(step.Result.As(MNSyncStatus.Skipped, why), WritesUnchanged));
        WriteError(ErrorRecords.Refused(
            "MNRemovalSkipped", $"Nobody was removed from {target.Label} ({missing.Count} would have been): {why}", ErrorCategory.InvalidOperation, target.Id));
    }

    private void Write(MNSyncResult result) => Write(result, result.Status is not MNSyncStatus.Unchanged || WritesUnchanged);

    private void Write(MNSyncResult result, bool isShown)
    {
        _summary?.Count(result);
        if (isShown)
        {
            WriteObject(result);
        }
    }
}
