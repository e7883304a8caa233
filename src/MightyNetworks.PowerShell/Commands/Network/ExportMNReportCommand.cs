using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Report;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Writes a report about the network as one HTML file with charts: growth, activity, engagement, events, revenue and open reports.</summary>
/// <remarks>
/// Operations: GET /members, GET /spaces, GET /posts, GET /posts/{post_id}/comments, GET /posts/{post_id}/reactions, GET
/// /comments/{comment_id}/reactions, GET /events, GET /events/{event_id}/rsvps, GET /subscriptions, GET /purchases, GET /abuse_reports.
/// </remarks>
[Cmdlet(VerbsData.Export, "MNReport", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo), typeof(RequestEstimate))]
public sealed class ExportMNReportCommand : MNGetCommand
{
    private const int DefaultDays = 30;

    private static readonly DateTimeOffset FirstMoment = new(100, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastMoment = new(9900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The HTML file to write. An existing file is replaced, when the report is complete.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("FilePath", "LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = string.Empty;

    /// <summary>The start of the period, which belongs to it. By default it is 30 days before the end. A time without an offset is in the local time zone.</summary>
    [Parameter]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? Since { get; set; }

    /// <summary>The end of the period, which does not belong to it. By default it is now. A time without an offset is in the local time zone.</summary>
    [Parameter]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? Until { get; set; }

    /// <summary>The sections to write. By default all are. Lists that only other sections need are not read.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public MNReportSection[] Section { get; set; } =
    [
        MNReportSection.Growth, MNReportSection.Activity, MNReportSection.Engagement, MNReportSection.Event, MNReportSection.Plan, MNReportSection.AbuseReport,
    ];

    /// <summary>The title of the page. By default it is the title of the network.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>Also reads the comments on posts without activity in the period, for the reactions to them. It takes at least one request more for each such post.</summary>
    [Parameter]
    public SwitchParameter IncludeQuiet { get; set; }

    /// <summary>Replaces a file even if it is read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Ends with an error if the file exists.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Writes the file to the pipeline.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Writes how many requests each part takes, in place of the report. Only lists of posts and events, and the lengths of other lists, are requested.</summary>
    [Parameter]
    public SwitchParameter Estimate { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (Since is { } since && Until is { } until && since >= until)
        {
            Refuse("MNPeriodEmpty", "The period is empty: -Until must be after -Since. Nothing was sent.", Until);
        }

        if (Connection is { Length: > 1 })
        {
            Refuse("MNSeveralNetworks", "A report is about one network: specify one connection. Nothing was sent.", Connection);
        }

        string file = FileFor(Path);
        MNConnection connection = Connections(null).Single();
        CheckOpen(connection);
        string what = $"Write a report about {connection.Title ?? connection.Name} to '{file}'";
        if (Estimate || ShouldProcess(what, what + "?", "Confirm"))
        {
            ReadFrom(connection, othersAreRead: false, () => Write(connection, file));
        }
    }

    private void Write(MNConnection connection, string file)
    {
        Progress.Connection = connection;
        DateTimeOffset now = connection.Client.Time.GetUtcNow();
        (DateTimeOffset? since, DateTimeOffset? end) = (Within(Since), Within(Until));
        DateTimeOffset until = end ?? (since > now ? since.Value.AddDays(DefaultDays) : now);
        var scope = new ReportScope(this, connection, since ?? until.AddDays(-DefaultDays), until) { IncludeQuiet = IncludeQuiet };
        var cost = new RequestCost(this, connection);
        using var maker = new ReportMaker(scope, new HashSet<MNReportSection>(Section));
        maker.Open(onlyCount: Estimate);
        if (Estimate)
        {
            maker.WriteEstimate(cost);
            return;
        }

        maker.CheckBudget(cost);
        string network = connection.Title ?? connection.Name;
        string subtitle = $"{ReportText.Date(scope.Since)} to {ReportText.Date(scope.Until.AddTicks(-1))}, {(Title is null ? string.Empty : network + ", ")}written {ReportText.Time(now)}";
        Save(new ReportPage(Title ?? network, subtitle).Render(maker.Read()), file);
    }

    // The charts count months and days back and forth from the period.
    private static DateTimeOffset? Within(DateTimeOffset? moment) => moment < FirstMoment ? FirstMoment : moment > LastMoment ? LastMoment : moment;

    private string FileFor(string path)
    {
        try
        {
            string file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
            if (provider.Name != "FileSystem" || Directory.Exists(file) || !Directory.Exists(System.IO.Path.GetDirectoryName(file)))
            {
                Refuse("MNNotAFile", $"'{path}' is not a file in a folder that exists. Nothing was sent.", path);
            }

            if (NoClobber && File.Exists(file))
            {
                Refuse("MNFileExists", $"'{path}' exists, and -NoClobber was specified. Nothing was sent.", path, ErrorCategory.ResourceExists);
            }

            if (!Force && File.Exists(file) && (File.GetAttributes(file) & FileAttributes.ReadOnly) != 0)
            {
                Refuse("MNFileReadOnly", $"'{path}' is read-only; -Force replaces it. Nothing was sent.", path, ErrorCategory.PermissionDenied);
            }

            return file;
        }
        catch (SessionStateException error)
        {
            Refuse("MNNotAFile", $"'{path}' is not a file: {error.Message} Nothing was sent.", path);
            throw;
        }
    }

    // The file is replaced at once, so that there is always a whole report.
    private void Save(string page, string file)
    {
        string half = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(half, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (File.Exists(file))
            {
                File.SetAttributes(file, File.GetAttributes(file) & ~FileAttributes.ReadOnly);
                File.Replace(half, file, null);
            }
            else
            {
                File.Move(half, file);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(half);
            Refuse("MNFileNotWritten", $"The report could not be written to '{Path}': {error.Message}", Path, ErrorCategory.WriteError);
        }

        if (PassThru)
        {
            WriteObject(new FileInfo(file));
        }
    }
}
