using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Cancels subscriptions, at the end of the paid period or immediately.</summary>
/// <remarks>Operation: DELETE /subscriptions/{id}.</remarks>
[Cmdlet(VerbsLifecycle.Stop, "MNSubscription", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(Subscription))]
public sealed class StopMNSubscriptionCommand : MNChangeCommand
{
    /// <summary>The IDs of the subscriptions to cancel.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SubscriptionId { get; set; } = [];

    /// <summary>When access ends: at the end of the paid period (EndOfBillingCycle, the default), or immediately (Now).</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public CancellationTime When { get; set; } = CancellationTime.EndOfBillingCycle;

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from subscription in Keys(SubscriptionId)
        let time = When == CancellationTime.Now ? "now" : "at the end of the billing cycle"
        select subscription.Change(Subscriptions.Cancel(subscription, When), $"Cancel {subscription} {time}");
}
