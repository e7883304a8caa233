using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Backup;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Exports everything that the API tells about one member to a folder, for a request under data protection law such as the GDPR.</summary>
/// <remarks>
/// Operations: GET /members/{id}/, GET /members/{member_id}/tags, GET /members/{member_id}/badges, GET /members/{member_id}/spaces, GET
/// /members/{member_id}/plans, GET /custom_fields, GET /custom_fields/{custom_field_id}/members/{member_id}/answers, GET /subscriptions, GET
/// /purchases, GET /invites; without -From also GET /, GET /plans, GET /plans/{plan_id}/invites, GET /posts, GET /posts/{post_id}/comments, GET
/// /posts/{post_id}/reactions, GET /comments/{comment_id}/reactions, GET /polls, GET /events, GET /events/{event_id}/rsvps, GET /abuse_reports.
/// </remarks>
[Cmdlet(VerbsData.Export, "MNMemberData", SupportsShouldProcess = true)]
[OutputType(typeof(MemberDataExport), typeof(RequestEstimate))]
public sealed class ExportMNMemberDataCommand : MNExportCommand
{
    private static readonly NetworkPart[] Needed =
    [
        NetworkPart.Plan, NetworkPart.PlanInvite, NetworkPart.Post, NetworkPart.Comment, NetworkPart.Reaction, NetworkPart.Poll,
        NetworkPart.Event, NetworkPart.EventRsvp, NetworkPart.AbuseReport,
    ];

    private PersonWriter? _writer;

    /// <summary>The ID or email address of the member.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey MemberId { get; set; }

    /// <summary>The folder to write. It must be empty or not exist.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = string.Empty;

    /// <summary>
    /// The folder of an export of the network by Export-MNNetwork. Posts, comments, reactions, polls, events, RSVPs, reports and invites to
    /// plans are taken from it, without a request.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? From { get; set; }

    /// <summary>Writes how many requests each part takes, in place of the export. Only what is needed to know the numbers is requested.</summary>
    [Parameter]
    public SwitchParameter Estimate { get; set; }

    /// <summary>The network that a piped object came from. The connection to that network is used.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, DontShow = true)]
    public string? NetworkId { get; set; }

    /// <inheritdoc/>
    private protected override string Place => Path;

    /// <summary>Removes what is not finished.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _writer?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (!TakeInput(null) || Finder.For(NetworkId, Connection is null ? null : [Connection], MemberId).FirstOrDefault() is not { } connection)
        {
            return;
        }

        CheckOpen(connection);
        Progress.Connection = connection;
        string path = BackupPath.Resolve(this, Path).TrimEnd('/', '\\');
        CheckEmpty(path);
        ExportReader? from = Source(connection);
        if (!FindNames(connection))
        {
            return;
        }

        string what = $"Export the data of member {MemberId.Id} to '{path}'";
        if (Estimate)
        {
            WriteEstimate(connection, from);
        }
        else if (ShouldProcess(what, what + "?", "Confirm"))
        {
            WriteData(connection, path, from);
        }
    }

    private static IReadOnlyList<ExportKind> Kinds => [.. ExportKind.Of([], []).Where(kind => kind.Part is null || Needed.Contains(kind.Part.Value))];

    private static void CheckEmpty(string path)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new BackupException(BackupException.FolderUnusable, $"'{path}' cannot be used: it has content. Use a folder that is empty or does not exist. Nothing was sent.");
        }
    }

    private ExportReader? Source(MNConnection connection)
    {
        if (From is null)
        {
            return null;
        }

        ExportReader export = ExportReader.Open(BackupPath.Resolve(this, From));
        CheckNetwork(connection, export.Manifest.NetworkId, export.Path, export.Manifest.Subdomain);
        export.Verify(Kinds.Select(kind => kind.Name));
        return export;
    }

    private void WriteEstimate(MNConnection connection, ExportReader? from)
    {
        var reader = new NetworkReader(this, connection);
        int fields = AnsweredFields(reader).Length;
        List<PartNeed> needs = [new PartNeed("Member", 10 + fields, 10 + fields, $"what belongs to the member, with one request for each of {fields} custom fields") { IsOpenEnded = true }];
        if (from is null)
        {
            needs.AddRange(Wait(new ExportEstimate(reader, Kinds, null).PartsAsync([])));
        }

        new RequestCost(this, connection).Write(needs, from is null ? "posts, comments and events are read" : $"the rest is taken from '{from.Path}'", reader.Sent);
    }

    private void WriteData(MNConnection connection, string path, ExportReader? from)
    {
        int before = Log.Sent;
        ExportFolder? reading = null;
        if (from is null)
        {
            reading = new ExportFolder(path + ".unfinished");
            CheckNetwork(connection, reading.Inspect(), reading.Path, reading.Manifest?.Subdomain);
            Own(reading);
            if (reading.Manifest is null)
            {
                Export(connection, reading, Kinds, null, isFull: true);
            }
        }

        using (_writer = new PersonWriter(path))
        {
            MemberRecord record = Write(connection, from ?? ExportReader.Open(reading!.Path), isRead: from is null);
            WriteObject(new MemberDataExport(path, record, Log.Sent - before));
        }

        reading?.Remove();
    }

    private MemberRecord Write(MNConnection connection, ExportReader export, bool isRead)
    {
        var reader = new NetworkReader(this, connection);
        JsonElement profile = Wait(reader.SendAsync(RawRequest.Send(Members.Get(MemberId).Method, Members.Get(MemberId).Path)))!.Value;
        string? email = ExportLine.Text(profile, "email");
        var filter = new PersonFilter(MemberId, email);
        foreach (PersonSection section in PersonSection.OfMember(MemberId, email, AnsweredFields(reader)))
        {
            _writer!.Write(section, filter, section.Name == "profile" ? [profile] : Read(reader, section).Where(item => filter.Takes(section.Name, item)));
        }

        foreach (PersonSection section in PersonSection.OfNetwork)
        {
            NoteMissing(export, section);
            _writer!.Write(section, filter, export.Objects(section.Name).Where(item => filter.Takes(section.Name, item)));
        }

        if (!PersonSection.IsShown(email))
        {
            _writer!.Note("The API does not show your email address, so invites to it could not be looked up.");
        }

        if (!isRead)
        {
            _writer!.Note($"Posts, comments, reactions, polls, events, replies, reports and invites to plans are as of {export.Manifest.FinishedAt}.");
        }

        string name = string.Join(" ", new[] { ExportLine.Text(profile, "first_name"), ExportLine.Text(profile, "last_name") }.Where(part => !string.IsNullOrEmpty(part)));
        return _writer!.Finish(
            export.Manifest.NetworkId, export.Manifest.Title ?? export.Manifest.NetworkId, MemberId, name.Length > 0 ? name : $"member {MemberId.Id}", JournalText.Time(connection.Client.Time.GetUtcNow()));
    }

    private ulong[] AnsweredFields(NetworkReader reader) =>
        [.. Wait(reader.AllAsync(RawRequest.List(CustomFields.List().Path))).Where(field => ExportKind.IsAnswered(field.Value)).Select(field => ExportLine.Number(field.Value, "id"))];

    private List<JsonElement> Read(NetworkReader reader, PersonSection section)
    {
        var items = new List<JsonElement>();
        foreach (ApiRequest list in section.Lists)
        {
            try
            {
                items.AddRange(Wait(reader.AllAsync(RawRequest.List(list.Path, list.Query))).Select(item => item.Value));
            }
            catch (MightyNetworksException failure)
            {
                ErrorRecord error = ErrorRecords.From(failure, MemberId.Id, null, $"Read the {section.Name} of member {MemberId.Id}");
                ReportFailure(error, failure.ConcernsConnection);
                _writer!.Miss(section.File, error.FullyQualifiedErrorId, DisplayText.OneLine(failure.Message));
            }
        }

        return items;
    }

    private void NoteMissing(ExportReader export, PersonSection section)
    {
        if (!export.Has(section.Name))
        {
            _writer!.Miss(section.File, "MNNotExported", $"The export of the network has no {section.Name}.");
            WriteWarning($"'{export.Path}' has no {section.Name}: they are missing.");
        }

        foreach (MissingPart missing in export.Manifest.Missing.Where(missing => missing.Kind == section.Name))
        {
            _writer!.Miss(section.File, missing.ErrorId, missing.Key.Length == 0 ? missing.Message : $"{missing.Kind} of {missing.Key}: {missing.Message}");
        }
    }
}
