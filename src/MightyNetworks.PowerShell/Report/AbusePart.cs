using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Report;

/// <summary>The reports that no host has dismissed.</summary>
internal sealed class AbusePart(ReportScope scope) : ReportPart(scope, "Open reports")
{
    private List<AbuseReport> _reports = [];

    internal override void Open(bool onlyCount) => _reports = Take(AbuseReports.List(), "AbuseReport", "the list of reports", onlyCount);

    internal override IEnumerable<ReportSection> Read()
    {
        AbuseReport[] open = [.. _reports.Where(report => report.IgnoredAt is null).OrderBy(report => report.CreatedAt)];
        yield return new ReportSection(Heading)
        {
            Figures =
            [
                new(ReportText.Of(open.Length), "Open reports"),
                new(ReportText.Of(_reports.Count(report => Scope.IsInPeriod(report.CreatedAt))), "Reported in the period"),
            ],
            Tables = open.Length == 0 ? [] :
            [
                new("Open reports, the oldest first", ["Since", "What", "Type", "Reason"], [.. open.Select(report => (IReadOnlyList<string>)
                    [ReportText.Date(report.CreatedAt), $"{report.TargetableType} {report.TargetableId}", report.ReportType ?? string.Empty, report.Reason ?? string.Empty])]),
            ],
        };
    }
}
