using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Calendar;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets members' RSVPs to an event, by member or by RSVP.</summary>
/// <remarks>Operations: POST /events/{event_id}/rsvps, PATCH /events/{event_id}/rsvps/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNEventRsvp", SupportsShouldProcess = true)]
[OutputType(typeof(Rsvp))]
public sealed class SetMNEventRsvpCommand : MNChangeCommand
{
    /// <summary>Creates or updates the RSVPs of members.</summary>
    private const string MemberSet = "Member";

    /// <summary>Updates existing RSVPs.</summary>
    private const string ReplySet = "Reply";

    private InstanceFinder? _instances;

    /// <summary>The ID of the event.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey EventId { get; set; }

    /// <summary>The IDs or email addresses of the members whose RSVP is set. With -RsvpId: reassigns the RSVP to this member.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = ReplySet, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The IDs of the RSVPs to change.</summary>
    [Parameter(ParameterSetName = ReplySet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] RsvpId { get; set; } = [];

    /// <summary>Whether the member attends.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = ReplySet, Position = 1, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    public RsvpStatus? Status { get; set; }

    /// <summary>
    /// The start of one date of a recurring event, to reply to that date only. A time without an offset is in the local time zone. A text with only a date, such as 2026-12-01,
    /// means the instance on that day by the clock of the event, which takes a request unless the event is piped.
    /// </summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [InstanceTransformation]
    public EventTime? InstanceAt { get; set; }

    private InstanceFinder Instances => _instances ??= new InstanceFinder(this);

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        EventTime? time = ParameterSetName == MemberSet ? InstanceAt : Specified(InstanceAt);
        DateTimeOffset? at = null;
        if (time is not null)
        {
            if (ConnectionFor(InputObject) is not { } connection)
            {
                return [];
            }

            (at, ErrorRecord? error) = Instances.Find(Input.Read(time, nameof(InstanceAt)), EventId.Id, InputObject, connection);
            if (error is not null)
            {
                return [Change.Invalid(error)];
            }
        }

        return ParameterSetName == MemberSet ? Keys(MemberId).Select(member => SetByMember(member, at)) : Keys(RsvpId, "RSVP").Select(rsvp => SetByReply(rsvp, at));
    }

    private Change SetByMember(Key member, DateTimeOffset? at)
    {
        Key item = Key(EventId);
        var reply = new RsvpCreate { MemberId = member, Status = Status, InstanceAt = at };
        return member.Change(Rsvps.Set(item, reply), $"Set RSVP of {member} to {item} to {Status}");
    }

    private Change SetByReply(Key rsvp, DateTimeOffset? at)
    {
        Key item = Key(EventId);
        MNKey[] members = Specified(MemberId) ?? [];
        var changes = new RsvpUpdate { Status = Specified(Status), InstanceAt = at, MemberId = members.Length == 1 ? members[0] : null };
        return members.Length > 1
            ? rsvp.Invalid("MNOneMemberOnly", $"An RSVP belongs to one member: specify one -MemberId at most for {rsvp}.")
            : rsvp.SetFields(Rsvps.Update(item, rsvp, changes), $"{rsvp} to {item}");
    }
}
