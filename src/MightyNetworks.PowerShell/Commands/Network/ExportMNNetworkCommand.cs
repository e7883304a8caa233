using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Backup;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Exports a network to a folder, as files with one JSON object per line. A run that was cut short goes on where it stopped.</summary>
/// <remarks>
/// Operations: GET /, GET /members, GET /collections, GET /spaces, GET /spaces/{space_id}/members, GET /spaces/{space_id}/courseworks, GET
/// /posts, GET /posts/{post_id}/comments, GET /posts/{post_id}/reactions, GET /comments/{comment_id}/reactions, GET /polls, GET /events, GET
/// /events/{event_id}/rsvps, GET /tags, GET /badges, GET /custom_fields, GET /custom_fields/{custom_field_id}/options, GET /plans, GET
/// /plans/{plan_id}/members, GET /plans/{plan_id}/invites, GET /invites, GET /subscriptions, GET /purchases, GET /abuse_reports; with
/// -Include also GET /members/{member_id}/tags, GET /members/{member_id}/badges, GET
/// /custom_fields/{custom_field_id}/members/{member_id}/answers.
/// </remarks>
[Cmdlet(VerbsData.Export, "MNNetwork", SupportsShouldProcess = true)]
[OutputType(typeof(NetworkExport), typeof(RequestEstimate))]
public sealed class ExportMNNetworkCommand : MNExportCommand
{
    /// <summary>The folder of the export. It is created if needed, and must be empty or have an export of the same network.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = string.Empty;

    /// <summary>Parts to export that are left out by default, because they take requests for each member: MemberTag, MemberBadge, CustomFieldAnswer.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public NetworkPart[] Include { get; set; } = [];

    /// <summary>Parts to leave out. Parts that depend on them, such as comments on posts, are left out as well.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public NetworkPart[] Exclude { get; set; } = [];

    /// <summary>
    /// The folder of an earlier export of the network. Comments and reactions are taken over from it for posts that did not change since. By
    /// default it is the export in -Path, if there is one.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Previous { get; set; }

    /// <summary>Reads everything: nothing is taken over from an earlier export. -Previous is ignored.</summary>
    [Parameter]
    public SwitchParameter Full { get; set; }

    /// <summary>Writes how many requests each part takes, in place of the export. Only what is needed to know the numbers is requested.</summary>
    [Parameter]
    public SwitchParameter Estimate { get; set; }

    /// <inheritdoc/>
    private protected override string Place => Path;

    /// <inheritdoc/>
    private protected override void Process()
    {
        MNConnection connection = Connection ?? DefaultConnection();
        CheckOpen(connection);
        Progress.Connection = connection;
        var folder = new ExportFolder(BackupPath.Resolve(this, Path));
        CheckNetwork(connection, folder.Inspect(), folder.Path, folder.Manifest?.Subdomain);
        IReadOnlyList<ExportKind> kinds = ExportKind.Of(Include, Exclude);
        EarlierExport? earlier = Earlier(connection, folder);
        string what = $"Export network {connection.NetworkId} to '{folder.Path}'";
        if (Estimate)
        {
            WriteEstimate(connection, folder, kinds, earlier);
        }
        else if (ShouldProcess(what, what + "?", "Confirm"))
        {
            Own(folder);
            Export(connection, folder, kinds, earlier, Full);
            WriteObject(new NetworkExport(folder.Path, folder.Manifest!));
        }
    }

    private EarlierExport? Earlier(MNConnection connection, ExportFolder folder)
    {
        if (Full)
        {
            return null;
        }

        if (Previous is not null)
        {
            ExportReader export = ExportReader.Open(BackupPath.Resolve(this, Previous));
            CheckNetwork(connection, export.Manifest.NetworkId, export.Path, export.Manifest.Subdomain);
            return EarlierExport.Open(export);
        }

        try
        {
            return folder.Manifest is { IsReplacing: false } ? EarlierExport.Open(ExportReader.Open(folder.Path)) : null;
        }
        catch (BackupException damaged)
        {
            WriteWarning($"{damaged.Message} Nothing is taken over from it.");
            return null;
        }
    }

    private void WriteEstimate(MNConnection connection, ExportFolder folder, IReadOnlyList<ExportKind> kinds, EarlierExport? earlier)
    {
        IReadOnlyList<JournalEntry> done = ExportJournal.Read(folder.JournalPath);
        var reader = new NetworkReader(this, connection);
        IReadOnlyList<PartNeed> needs = Wait(new ExportEstimate(reader, kinds, earlier).PartsAsync(done));
        int made = done.Sum(entry => entry.Requests);
        new RequestCost(this, connection).Write(needs, made == 0 ? $"{kinds.Count} files" : $"{kinds.Count} files, {made} requests were made by the run it goes on with", reader.Sent);
    }
}
