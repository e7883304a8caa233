using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Report;

/// <summary>Reads what a report needs with the fewest requests: each list once. A section that cannot be read says so, and the others are made.</summary>
internal sealed class ReportMaker : IDisposable
{
    private readonly ReportScope _scope;
    private readonly List<ReportPart> _parts = [];
    private readonly Dictionary<ReportPart, string> _problems = [];

    internal ReportMaker(ReportScope scope, IReadOnlyCollection<MNReportSection> sections)
    {
        _scope = scope;
        if (sections.Contains(MNReportSection.Growth) || sections.Contains(MNReportSection.Activity))
        {
            _parts.Add(new MemberPart(scope, sections.Contains(MNReportSection.Growth), sections.Contains(MNReportSection.Activity)));
        }

        Add(MNReportSection.Engagement, () => new EngagementPart(scope));
        Add(MNReportSection.Event, () => new EventPart(scope));
        Add(MNReportSection.Plan, () => new PlanPart(scope));
        Add(MNReportSection.AbuseReport, () => new AbusePart(scope));

        void Add(MNReportSection section, Func<ReportPart> create)
        {
            if (sections.Contains(section))
            {
                _parts.Add(create());
            }
        }
    }

    /// <summary>The number of requests sent.</summary>
    internal int Requests => _parts.Sum(part => part.Requests);

    /// <summary>Reads enough to know what the rest takes.</summary>
    /// <exception cref="MightyNetworksException">The connection failed.</exception>
    internal void Open(bool onlyCount) => _parts.ForEach(part => Try(part, () => part.Open(onlyCount)));

    /// <summary>Writes the requests that the report takes.</summary>
    internal void WriteEstimate(RequestCost cost) => cost.Write(Needs(), $"{_parts.Count} parts of the network are read", Requests);

    /// <summary>Ends the cmdlet if the budget cannot suffice.</summary>
    internal void CheckBudget(RequestCost cost) => cost.CheckBudget(Needs(), Requests, "The sections of the report");

    /// <summary>Reads the rest and makes the sections; the last one tells the cost.</summary>
    /// <exception cref="MightyNetworksException">The connection failed.</exception>
    internal List<ReportSection> Read()
    {
        var sections = new List<ReportSection>();
        foreach (ReportPart part in _parts)
        {
            var made = new List<ReportSection>();
            if (!_problems.ContainsKey(part))
            {
                Try(part, () => made.AddRange(part.Read()));
            }

            sections.AddRange(_problems.TryGetValue(part, out string? problem) ? [new ReportSection(part.Heading) { Problem = problem }] : made);
        }

        sections.Add(Cost());
        return sections;
    }

    public void Dispose() => _parts.OfType<IDisposable>().ToList().ForEach(part => part.Dispose());

    private List<PartNeed> Needs() => [.. _parts.Where(part => !_problems.ContainsKey(part)).SelectMany(part => part.Needs)];

    private ReportSection Cost()
    {
        decimal price = _scope.Connection.IsSandbox ? 0 : RequestPrice.Of(Requests);
        return new ReportSection("What this report cost")
        {
            Figures =
            [
                new(ReportText.Of(Requests), "Requests"),
                new(FormattableString.Invariant($"{price:F2} USD"), "Extra cost if the included requests of the month are used up"),
            ],
            Charts = [new("Requests by part", "Part", ["Requests"], [.. _parts.Select(part => new ChartRow(part.Heading, part.Requests))])],
        };
    }

    private void Try(ReportPart part, Action read)
    {
        try
        {
            read();
        }
        catch (MightyNetworksException failure) when (!ErrorRecords.ConcernsConnection(failure))
        {
            _problems[part] = "This section could not be read: " + failure.Message;
            _scope.Cmdlet.WriteError(ErrorRecords.From(failure, part.Heading, _scope.Cmdlet.MyInvocation.MyCommand, $"Read the section {part.Heading}"));
        }

        foreach (string shortfall in part.TakeShortfalls())
        {
            _scope.Connection.NoteIncompleteList();
            _scope.Cmdlet.WriteWarning(shortfall);
        }
    }
}
