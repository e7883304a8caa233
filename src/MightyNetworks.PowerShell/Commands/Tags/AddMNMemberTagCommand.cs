using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Adds tags to members.</summary>
/// <remarks>Operation: POST /members/{member_id}/tags.</remarks>
[Cmdlet(VerbsCommon.Add, "MNMemberTag", SupportsShouldProcess = true)]
[OutputType(typeof(MemberTag))]
public sealed class AddMNMemberTagCommand : MNChangeCommand
{
    /// <summary>The IDs of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The IDs of the tags to add. A tag that the member already has is an error.</summary>
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
