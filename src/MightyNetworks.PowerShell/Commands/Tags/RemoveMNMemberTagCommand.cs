using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Takes tags from members. Operation: DELETE /members/{member_id}/tags/{tag_id}/.</summary>
[Cmdlet(VerbsCommon.Remove, "MNMemberTag", SupportsShouldProcess = true)]
public sealed class RemoveMNMemberTagCommand : MNChangeCommand
{
    /// <summary>The numbers of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The numbers of the tags to take away. One that a member does not have is an error.</summary>
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
                    MemberTags.Remove(memberId, tagId),
                    $"Remove {Label("tag", tagId, nameof(TagId))} from {Label("member", memberId, nameof(MemberId))}",
                    memberId);
            }
        }
    }
}
