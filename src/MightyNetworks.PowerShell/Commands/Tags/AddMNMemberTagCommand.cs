using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds tags to members. Operation: POST /members/{member_id}/tags.</summary>
[Cmdlet(VerbsCommon.Add, "MNMemberTag", SupportsShouldProcess = true)]
[OutputType(typeof(MemberTag))]
public sealed class AddMNMemberTagCommand : MNChangeCommand
{
    /// <summary>The numbers of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The numbers of the tags to add. One that a member has already is an error.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public ulong[] TagId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            foreach (ulong tagId in TagId)
            {
                Change(
                    MemberTags.Add(memberId, tagId),
                    $"Add {Label("tag", tagId, nameof(TagId))} to {Label("member", memberId, nameof(MemberId))}",
                    memberId);
            }
        }
    }
}
