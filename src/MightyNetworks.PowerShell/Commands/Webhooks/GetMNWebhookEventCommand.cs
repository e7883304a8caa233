using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the events that Receive-MNWebhook stored, and marks them to be emitted again.</summary>
[Cmdlet(VerbsCommon.Get, "MNWebhookEvent", SupportsShouldProcess = true)]
[OutputType(typeof(MNWebhookEvent))]
public sealed class GetMNWebhookEventCommand : MNCmdlet
{
    private WildcardPattern[] _types = [];

    /// <summary>The folder of the spool. By default it is the one that Receive-MNWebhook uses.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    public string? SpoolPath { get; set; }

    /// <summary>The kinds of events to get; wildcards are permitted. By default all are.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(WebhookKindCompleter))]
    [ValidateNotNullOrEmpty]
    public string[]? EventType { get; set; }

    /// <summary>Gets events that happened at this moment or later.</summary>
    [Parameter]
    [MomentTransformation]
    public DateTimeOffset? Since { get; set; }

    /// <summary>Gets events that happened before this moment.</summary>
    [Parameter]
    [MomentTransformation]
    public DateTimeOffset? Until { get; set; }

    /// <summary>Gets only events that no pipeline has taken yet.</summary>
    [Parameter]
    public SwitchParameter Uncommitted { get; set; }

    /// <summary>
    /// Marks the events as not committed: the next Receive-MNWebhook emits them again. Fails while a receiver runs.
    /// </summary>
    [Parameter]
    public SwitchParameter Replay { get; set; }

    /// <summary>Reads the spool.</summary>
    protected override void ProcessRecord()
    {
        _types = [.. (EventType ?? []).Select(type => WildcardPattern.Get(WebhookKinds.Normalize(type), WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant))];
        string path = SpoolLocation.Of(this, SpoolPath);
        if (!Directory.Exists(path))
        {
            Refuse("MNNoSpool", $"There is no spool in {path}. Receive-MNWebhook creates it; -SpoolPath names another.", path, ErrorCategory.ObjectNotFound);
        }

        try
        {
            foreach (MNWebhookEvent one in Stored(path))
            {
                WriteObject(WebhookOutput.Prepare(one));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(ErrorRecords.Spool(e, path));
        }
    }

    private IEnumerable<MNWebhookEvent> Stored(string path) => Replay
        ? WebhookSpool.Replay(path, one => IsWanted(one) && IsToBeReplayed(one), WriteWarning)
        : WebhookSpool.Read(path, WriteWarning).Where(IsWanted);

    private bool IsToBeReplayed(MNWebhookEvent one)
    {
        string what = $"Mark {one} as not committed";
        return ShouldProcess(what, what + "?", "Confirm");
    }

    private bool IsWanted(MNWebhookEvent one)
    {
        DateTimeOffset? time = one.Timestamp ?? one.ReceivedAt;
        return (_types.Length == 0 || _types.Any(type => type.IsMatch(one.EventType)))
            && (Since is null || time >= Since)
            && (Until is null || time < Until)
            && (!Uncommitted || one.IsCommitted is false);
    }
}
