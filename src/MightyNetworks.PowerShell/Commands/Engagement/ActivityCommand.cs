using System;
using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Engagement;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class of cmdlets that read the activity of members in a period.</summary>
public abstract class ActivityCommand : MNGetCommand
{
    private const int DefaultDays = 30;

    /// <summary>
    /// The start of the period, which belongs to it. By default it is 30 days before the end. A time without an offset is in the local time
    /// zone.
    /// </summary>
    [Parameter]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? Since { get; set; }

    /// <summary>The end of the period, which does not belong to it. By default it is now. A time without an offset is in the local time zone.</summary>
    [Parameter]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? Until { get; set; }

    /// <summary>The kinds of activity. By default all are read. What is not named costs no request, if no other kind needs it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public MemberActivityKind[] Kind { get; set; } = [MemberActivityKind.Post, MemberActivityKind.Comment, MemberActivityKind.Reaction, MemberActivityKind.Rsvp];

    /// <summary>
    /// Also reads the comments on posts whose last activity was before the period, and the RSVPs to events that were over by then. By default
    /// they are left out, which saves a request for each.
    /// </summary>
    [Parameter]
    public SwitchParameter IncludeQuiet { get; set; }

    /// <summary>Writes how many requests each part takes, in place of the result. Only the lists of posts and events are read.</summary>
    [Parameter]
    public SwitchParameter Estimate { get; set; }

    /// <summary>Checks the period.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (Since is { } since && Until is { } until && since >= until)
        {
            Refuse("MNPeriodEmpty", "The period is empty: -Until must be after -Since. Nothing was sent.", Until);
        }
    }

    /// <summary>What the parameters ask for.</summary>
    private protected ActivityQuery QueryFor(MNConnection connection, IReadOnlyCollection<ulong> spaceIds, IReadOnlyCollection<ulong>? memberIds)
    {
        DateTimeOffset now = connection.Client.Time.GetUtcNow();
        DateTimeOffset until = Until ?? (Since > now ? DateTimeOffset.MaxValue : now);
        return new ActivityQuery(Since ?? DaysBefore(until), until)
        {
            Kinds = new HashSet<MemberActivityKind>(Kind),
            SpaceIds = spaceIds,
            MemberIds = memberIds,
            IncludeQuiet = IncludeQuiet,
        };
    }

    /// <summary>Opens a source, and writes the estimate or checks the budget. False if nothing is to be read.</summary>
    /// <param name="source">The source.</param>
    /// <param name="connection">The network.</param>
    /// <param name="others">Other parts of the job.</param>
    private protected bool Prepare(ActivitySource source, MNConnection connection, params PartNeed[] others)
    {
        source.Open();
        var cost = new RequestCost(this, connection);
        PartNeed[] needs = [.. source.Needs, .. others];
        if (Estimate)
        {
            cost.Write(needs, $"{source.Posts.Count} posts and {source.Events.Count} events are listed", source.Requests);
            return false;
        }

        cost.CheckBudget(needs, source.Requests, "The comments, reactions and RSVPs");
        return true;
    }

    private static DateTimeOffset DaysBefore(DateTimeOffset until) =>
        until < DateTimeOffset.MinValue.AddDays(DefaultDays) ? DateTimeOffset.MinValue : until.AddDays(-DefaultDays);
}
