using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets what members may do in the network. Operation: PUT /members/{id}/ with only the role.</summary>
[Cmdlet(VerbsCommon.Set, "MNMemberRole", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class SetMNMemberRoleCommand : MNChangeCommand
{
    /// <summary>The members' numbers.</summary>
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
