using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets the role of members in the network.</summary>
/// <remarks>Operation: PUT /members/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNMemberRole", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class SetMNMemberRoleCommand : MNChangeCommand
{
    /// <summary>The IDs of the members.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The new role.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public MemberRole Role { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong memberId in MemberId)
        {
            Change(Members.SetRole(memberId, Role), $"Set role of {Label("member", memberId, nameof(MemberId))} to {Role}", memberId);
        }
    }
}
