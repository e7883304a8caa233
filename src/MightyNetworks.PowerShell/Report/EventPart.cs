using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Calendar;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Report;

/// <summary>The dates of events in the period, and who meant to come.</summary>
internal sealed class EventPart(ReportScope scope) : ReportPart(scope, "Events")
{
    private const int MostDates = 15;

    private Event[] _dates = [];

    internal override IReadOnlyList<PartNeed> Needs =>
        [.. base.Needs, new PartNeed("Rsvp", _dates.Length, _dates.Length, $"the RSVPs to {_dates.Length} dates, 100 per request") { IsOpenEnded = _dates.Length > 0 }];

    internal override void Open(bool onlyCount)
    {
        // The dates tell how many requests the RSVPs take.
        List<Event> events = Take(Events.List(), "Event", "the list of events, 100 per request", onlyCount: false);
        var dates = new EventDates(Scope.Since, Scope.Until, Scope.Cmdlet.WriteWarning);
        _dates = [.. events.SelectMany(dates.Of).OrderBy(date => date.StartsAt)];
    }

    internal override IEnumerable<ReportSection> Read()
    {
        var counts = new ChartRow[_dates.Length];
        Scope.Cmdlet.Wait(ReadRepliesAsync(counts));
        yield return new ReportSection(Heading)
        {
            Figures =
            [
                new(ReportText.Of(_dates.Length), "Dates in the period"),
                new(ReportText.Of(counts.Sum(row => row.Values[0])), "Replies: yes"),
                new(ReportText.Of(counts.Sum(row => row.Values[1])), "Replies: maybe"),
            ],
            Charts =
            [
                new(_dates.Length > MostDates ? $"The {MostDates} dates with the most replies" : "Replies by date", "Date", ["Yes", "Maybe", "No"],
                    [.. counts.Length > MostDates ? counts.OrderByDescending(row => row.Total).Take(MostDates) : counts]),
            ],
            Tables = _dates.Length > MostDates
                ? [new("All dates", ["Date", "Yes", "Maybe", "No"], [.. counts.Select(row => (IReadOnlyList<string>)[row.Label, .. row.Values.Select(ReportText.Of)])])]
                : [],
            Notes = ["A reply says who meant to come. Who came, the service does not tell."],
        };
    }

    private async Task<bool> ReadRepliesAsync(ChartRow[] counts)
    {
        await Reader.ForEachAsync(Enumerable.Range(0, _dates.Length), async i =>
        {
            Event date = _dates[i];
            List<Rsvp> replies = await Reader.AllAsync(Rsvps.List(date.Id, date.InstanceAt)).ConfigureAwait(false);
            counts[i] = new ChartRow($"{ReportText.Date(date.StartsAt)} {date.Title}", CountOf(replies, "yes"), CountOf(replies, "maybe"), CountOf(replies, "no"));
        }).ConfigureAwait(false);
        return true;
    }

    private static long CountOf(List<Rsvp> replies, string status) => replies.Count(reply => string.Equals(reply.Status?.ToString(), status, StringComparison.OrdinalIgnoreCase));
}
