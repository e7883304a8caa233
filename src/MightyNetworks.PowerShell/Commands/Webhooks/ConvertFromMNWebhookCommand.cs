using System;
using System.Management.Automation;
using System.Security;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Reads a delivery of a webhook as a typed event, and checks its key.</summary>
[Cmdlet(VerbsData.ConvertFrom, "MNWebhook")]
[OutputType(typeof(MNWebhookEvent))]
public sealed class ConvertFromMNWebhookCommand : MNCmdlet
{
    private WebhookKeys? _keys;

    /// <summary>
    /// The delivery: its body as JSON text, $WebhookData of Azure Automation in any form, $Request of Azure Functions, or a line of a spool.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyString]
    public object? InputObject { get; set; }

    /// <summary>
    /// The key of the webhook, or several while it is rotated. A delivery without one of them is an error and writes nothing; so is
    /// a text without headers, which carries no key. By default no key is checked.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public SecureString[]? Key { get; set; }

    /// <summary>Reads the keys.</summary>
    protected override void BeginProcessing()
    {
        try
        {
            _keys = Key is null ? null : WebhookSecret.Of(Key);
        }
        catch (ArgumentException e)
        {
            Refuse("MNWebhookKeyMissing", e.Message);
        }
    }

    /// <summary>Reads a delivery.</summary>
    protected override void ProcessRecord()
    {
        try
        {
            WebhookInput delivery = WebhookInput.Read(InputObject);
            if (_keys?.Accept(delivery.Authorization) is false)
            {
                WriteError(ErrorRecords.WrongWebhookKey(delivery.Authorization is null));
                return;
            }

            WriteObject(WebhookOutput.Prepare(WebhookReader.Read(delivery.Body)));
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            WriteError(ErrorRecords.NotWebhook(e.Message));
        }
    }
}
