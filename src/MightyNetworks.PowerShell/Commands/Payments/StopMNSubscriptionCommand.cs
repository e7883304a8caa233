using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Cancels subscriptions, at the end of what is paid for or at once. The API has no way to resume one. Operation: DELETE /subscriptions/{id}.</summary>
[Cmdlet(VerbsLifecycle.Stop, "MNSubscription", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(Subscription))]
public sealed class StopMNSubscriptionCommand : MNChangeCommand
{
    /// <summary>The numbers of the subscriptions to cancel.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SubscriptionId { get; set; } = [];

    /// <summary>When access ends: EndOfBillingCycle, which is the default, lets the member use what is paid for; Now ends it at once.</summary>
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
