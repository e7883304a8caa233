using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes tags from members.</summary>
/// <remarks>Operation: DELETE /members/{member_id}/tags/{tag_id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMemberTag", SupportsShouldProcess = true)]
public sealed class RemoveMNMemberTagCommand : MNChangeCommand
{
    /// <summary>The IDs of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The IDs of the tags to remove. Fails for tags that the member does not have.</summary>
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
