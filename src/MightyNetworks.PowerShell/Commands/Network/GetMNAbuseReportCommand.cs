using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Moderation;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the posts, comments and members that were reported as abusive: all reports or the open ones, alone or with the reported content and its author.</summary>
/// <remarks>
/// Operations: GET /abuse_reports, GET /posts, GET /posts/{id}/, GET /posts/{post_id}/comments, GET /posts/{post_id}/comments/{id}/, GET
/// /members, GET /members/{id}/.
/// </remarks>
[Cmdlet(VerbsCommon.Get, "MNAbuseReport", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(AbuseReport), ParameterSetName = [AllSet])]
[OutputType(typeof(AbuseReportContent), typeof(RequestEstimate), ParameterSetName = [ContentSet])]
public sealed class GetMNAbuseReportCommand : MNGetCommand
{
    /// <summary>Gets reports with the reported content and its author.</summary>
    private const string ContentSet = "Content";

    /// <summary>Only reports that no host has dismissed.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [Parameter(ParameterSetName = ContentSet)]
    public SwitchParameter Open { get; set; }

    /// <summary>Adds the reported post, comment or member and the name of its author, each read once.</summary>
    [Parameter(ParameterSetName = ContentSet, Mandatory = true)]
    public SwitchParameter IncludeContent { get; set; }

    /// <summary>Writes how many requests each part takes, in place of the reports. Only the lists of reports, and of posts to search in, are read.</summary>
    [Parameter(ParameterSetName = ContentSet)]
    public SwitchParameter Estimate { get; set; }

    private Func<AbuseReport, bool>? Filter => Open ? report => report.IgnoredAt is null : null;

    /// <inheritdoc/>
    protected override void Read()
    {
        if (!IncludeContent)
        {
            List(AbuseReports.List(), Filter);
            return;
        }

        foreach (MNConnection connection in Connections(null))
        {
            CheckOpen(connection);
            ReadFrom(connection, Connection is { Length: > 1 }, () => WriteContents(connection));
        }
    }

    private void WriteContents(MNConnection connection)
    {
        Progress.Connection = connection;
        var reader = new NetworkReader(this, connection);
        List<AbuseReport> reports = ListReports(connection, reader);
        var list = new PartNeed("Report", reader.Sent, reader.Sent, "the list of reports, 100 per request");
        var contents = new ReportContents(this, connection, reader, reports);
        contents.Open();
        PartNeed[] needs = [list, .. contents.Needs];
        var cost = new RequestCost(this, connection);
        if (Estimate)
        {
            cost.Write(needs, $"{reports.Count} reports", reader.Sent);
            return;
        }

        cost.CheckBudget(needs, reader.Sent, $"The contents of {reports.Count} reports");
        contents.Read();
        foreach (string shortfall in reader.TakeShortfalls())
        {
            ListWriter<AbuseReport>.Report(this, connection, shortfall);
        }

        WriteObject(reports.Select(contents.RowOf), enumerateCollection: true);
    }

    // The list ends where -First is reached, and the contents of what -Skip leaves out are not read.
    private List<AbuseReport> ListReports(MNConnection connection, NetworkReader reader)
    {
        var reports = new List<AbuseReport>();
        ulong wanted = PagingParameters.First > ulong.MaxValue - PagingParameters.Skip ? ulong.MaxValue : PagingParameters.Skip + PagingParameters.First;
        using PageReader<AbuseReport> pages = reader.Open(AbuseReports.List());
        while ((ulong)reports.Count < wanted && Wait(pages.NextAsync()) is { } page)
        {
            reports.AddRange(connection.Stamp(page).Where(Filter ?? (_ => true)));
        }

        reader.Note(AbuseReports.List(), pages.Shortfall);
        if (PagingParameters.IncludeTotalCount)
        {
            WriteObject(PagingParameters.NewTotalCount((ulong)(pages.TotalCount ?? 0), pages.TotalCount is null ? 0.0 : Open ? 0.5 : 1.0));
        }

        return [.. reports.Skip((int)Math.Min(PagingParameters.Skip, int.MaxValue)).Take((int)Math.Min(PagingParameters.First, int.MaxValue))];
    }
}
