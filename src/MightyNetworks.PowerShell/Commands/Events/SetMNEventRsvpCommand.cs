using System;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

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

    /// <summary>The ID of the event.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong EventId { get; set; }

    /// <summary>The IDs of the members whose RSVP is set. With -RsvpId: reassigns the RSVP to this member.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = ReplySet, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The IDs of the RSVPs to change.</summary>
    [Parameter(ParameterSetName = ReplySet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] RsvpId { get; set; } = [];

    /// <summary>Whether the member attends.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = ReplySet, Position = 1, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    public RsvpStatus? Status { get; set; }

    /// <summary>The start of one date of a recurring event, to reply to that date only. A time without an offset is in the local time zone.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [DateTransformation]
    public DateTimeOffset? InstanceAt { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        if (ParameterSetName == MemberSet)
        {
            foreach (ulong memberId in MemberId)
            {
                SetByMember(memberId);
            }
        }
        else
        {
            foreach (ulong rsvpId in RsvpId)
            {
                SetByReply(rsvpId);
            }
        }
    }

    private void SetByMember(ulong memberId)
    {
        var reply = new RsvpCreate { MemberId = memberId, Status = Status, InstanceAt = InstanceAt };
        Change(
            Rsvps.Set(EventId, reply),
            $"Set RSVP of {Label("member", memberId, nameof(MemberId))} to {Label("event", EventId, nameof(EventId))} to {Status}",
            memberId);
    }

    private void SetByReply(ulong rsvpId)
    {
        ulong[] members = Given(MemberId) ?? [];
        if (members.Length > 1)
        {
            WriteValidationError("MNOneMemberOnly", $"An RSVP belongs to one member: give -MemberId one number at most for {rsvpId}.", rsvpId);
            return;
        }

        var changes = new RsvpUpdate { Status = Given(Status), InstanceAt = Given(InstanceAt), MemberId = members.Length == 1 ? members[0] : null };
        string label = $"{Label("RSVP", rsvpId, nameof(RsvpId))} to {Label("event", EventId, nameof(EventId))}";
        SetFields(Rsvps.Update(EventId, rsvpId, changes), label, rsvpId);
    }
}
