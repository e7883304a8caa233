using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Profiles;

namespace MightyNetworks.PowerShell.Report;

/// <summary>Growth, and active and inactive members: from the list of members.</summary>
internal sealed class MemberPart : ReportPart, IDisposable
{
    private const int Months = 12;
    private const string GrowthHeading = "Growth";
    private const string ActivityHeading = "Active and inactive members";

    private readonly AllMembers _all;
    private readonly bool _growth;
    private readonly bool _activity;

    internal MemberPart(ReportScope scope, bool growth, bool activity)
        : base(scope, !growth ? ActivityHeading : activity ? $"{GrowthHeading}, {char.ToLowerInvariant(ActivityHeading[0])}{ActivityHeading.Substring(1)}" : GrowthHeading)
    {
        (_growth, _activity) = (growth, activity);
        _all = new AllMembers(scope.Cmdlet, scope.Connection, Reader);
    }

    internal override IReadOnlyList<PartNeed> Needs => [_all.Need];

    internal override void Open(bool onlyCount)
    {
        if (onlyCount)
        {
            _all.OpenToCount();
        }
        else
        {
            _all.Open(readAll: false);
        }
    }

    internal override IEnumerable<ReportSection> Read()
    {
        List<(DateTimeOffset? Joined, DateTimeOffset? Visited)> members = [.. _all.Read().Select(wanted => (wanted.Member!.CreatedAt, wanted.Member.LastVisitedAt))];
        members.RemoveAll(member => member.Joined >= Scope.Until);
        if (_growth)
        {
            yield return Growth([.. members.Select(member => member.Joined)]);
        }

        if (_activity)
        {
            yield return Activity([.. members.Select(member => member.Visited)]);
        }
    }

    public void Dispose() => _all.Dispose();

    private ReportSection Growth(List<DateTimeOffset?> joined)
    {
        DateTime last = Scope.Until.UtcDateTime.AddTicks(-1);
        DateTime[] months = [.. Enumerable.Range(1 - Months, Months).Select(back => new DateTime(last.Year, last.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(back))];
        ChartRow[] rows = [.. months.Select(month => new ChartRow(
            Label(month, isFirst: month == months[0]), joined.Count(time => time?.UtcDateTime >= month && time.Value.UtcDateTime < month.AddMonths(1))))];
        ChartRow[] totals = [.. months.Select((month, i) => new ChartRow(rows[i].Label, joined.Count(time => !(time?.UtcDateTime >= month.AddMonths(1)))))];
        return new ReportSection(GrowthHeading)
        {
            Figures =
            [
                new(ReportText.Of(joined.Count), "Members"),
                new(ReportText.Of(joined.Count(time => Scope.IsInPeriod(time))), "Joined in the period"),
            ],
            Charts =
            [
                new("Joined by month", "Month", ["Joined"], rows) { IsOverTime = true },
                new("Members by the end of the month", "Month", ["Members"], totals) { IsOverTime = true },
            ],
            Notes = ["Those who left are unknown: only members of today are counted, because the service does not list former ones. Months are in UTC."],
        };
    }

    private static string Label(DateTime month, bool isFirst) =>
        month.ToString(isFirst || month.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);

    private ReportSection Activity(List<DateTimeOffset?> visited)
    {
        (string Label, int Days)[] bounds = [("In the last 7 days", 7), ("8 to 30 days ago", 30), ("31 to 90 days ago", 90), ("91 to 365 days ago", 365)];
        var rows = new List<ChartRow>();
        DateTimeOffset newer = DateTimeOffset.MaxValue;
        foreach ((string label, int days) in bounds)
        {
            DateTimeOffset older = Scope.Until.AddDays(-days);
            rows.Add(new ChartRow(label, visited.Count(time => time >= older && time < newer)));
            newer = older;
        }

        rows.Add(new ChartRow("Longer ago", visited.Count(time => time < newer)));
        rows.Add(new ChartRow("Never", visited.Count(time => time is null)));
        long active = rows.Take(2).Sum(row => row.Total);
        return new ReportSection(ActivityHeading)
        {
            Figures =
            [
                new(ReportText.Of(active), "Visited in the last 30 days"),
                new(ReportText.Percent(active, visited.Count), "Share of all members"),
                new(ReportText.Of(rows[5].Total), "Never visited"),
            ],
            Charts = [new("Members by their last visit", "Last visit", ["Members"], rows)],
            Notes = ["Days are counted back from the end of the period. The last visit is the one that the service tells now; visits after the period count as recent."],
        };
    }
}
