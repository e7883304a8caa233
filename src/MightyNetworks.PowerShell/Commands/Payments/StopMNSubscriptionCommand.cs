using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Cancels subscriptions, at the end of the paid period or immediately.</summary>
/// <remarks>Operation: DELETE /subscriptions/{id}.</remarks>
[Cmdlet(VerbsLifecycle.Stop, "MNSubscription", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(Subscription))]
public sealed class StopMNSubscriptionCommand : MNChangeCommand
{
    /// <summary>The IDs of the subscriptions to cancel.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SubscriptionId { get; set; } = [];

    /// <summary>When access ends: at the end of the paid period (EndOfBillingCycle, the default), or immediately (Now).</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public CancellationTime When { get; set; } = CancellationTime.EndOfBillingCycle;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        string time = When == CancellationTime.Now ? "now" : "at the end of the billing cycle";
        foreach (ulong subscriptionId in SubscriptionId)
        {
            string what = $"Cancel {Label("subscription", subscriptionId, nameof(SubscriptionId))} {time}";
            Change(Subscriptions.Cancel(subscriptionId, When), what, subscriptionId);
        }
    }
}
