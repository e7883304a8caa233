using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Removes members from the network.</summary>
/// <remarks>Operation: DELETE /members/{id}/network_membership.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMember", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNMemberCommand : MNChangeCommand
{
    /// <summary>The IDs or email addresses of the members to remove.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>Also cancels the plans of the members. By default their plans continue.</summary>
    [Parameter]
    public SwitchParameter CancelPlans { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let plans = CancelPlans ? " and cancel their plans" : string.Empty
        select member.Change(Members.RemoveFromNetwork(member, CancelPlans), $"Remove {member} from the network{plans}");
}
