using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Paging;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Calendar;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets events: all, by ID or by title, or their dates in a period.</summary>
/// <remarks>Operations: GET /events, GET /events/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNEvent", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Event), typeof(RequestEstimate))]
public sealed class GetMNEventCommand : MNGetCommand
{
    /// <summary>Gets the dates of events in a period.</summary>
    private const string DateSet = "Date";

    private const int DefaultDays = 90;

    /// <summary>The IDs of the events.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] EventId { get; set; } = [];

    /// <summary>A wildcard pattern for the title. The whole list is read and filtered locally.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [Parameter(ParameterSetName = DateSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>
    /// Writes the dates of events that start at this time or later, in their order; a recurring event once for each date. A time without an
    /// offset is in the local time zone.
    /// </summary>
    [Parameter(ParameterSetName = DateSet, Mandatory = true)]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? From { get; set; }

    /// <summary>The end of the period: dates start before it. By default it is 90 days after -From. A time without an offset is in the local time zone.</summary>
    [Parameter(ParameterSetName = DateSet)]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? To { get; set; }

    /// <summary>Writes how many requests the dates take, in place of the dates. Only the length of the list is requested.</summary>
    [Parameter(ParameterSetName = DateSet)]
    public SwitchParameter Estimate { get; set; }

    private Func<Event, bool>? HasTitle => WildcardFilter<Event>(Title, item => item.Title);

    /// <summary>Checks the period.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (From >= To)
        {
            Refuse("MNPeriodEmpty", "The period is empty: -To must be after -From. Nothing was sent.", To);
        }
    }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(EventId, Client.Operations.Events.Get);

        if (ParameterSetName == AllSet)
        {
            List(Client.Operations.Events.List(), HasTitle);
        }

        if (ParameterSetName == DateSet)
        {
            foreach (MNConnection connection in Connections(null))
            {
                CheckOpen(connection);
                ReadFrom(connection, Connection is { Length: > 1 }, Estimate ? () => WriteEstimate(connection) : () => WriteDates(connection));
            }
        }
    }

    private void WriteEstimate(MNConnection connection)
    {
        ListCount count = Wait(new NetworkReader(this, connection).CountAsync(Client.Operations.Events.List()));
        long pages = PartNeed.PagesOf(count.Total);
        new RequestCost(this, connection).Write([new PartNeed("Event", pages, pages, "the list of events, 100 per request")], $"{count.Total} events are listed", count.Requests);
    }

    private void WriteDates(MNConnection connection)
    {
        Progress.Connection = connection;
        var reader = new NetworkReader(this, connection);
        List<Event> events = connection.Stamp(Wait(reader.AllAsync(Client.Operations.Events.List())));
        foreach (string shortfall in reader.TakeShortfalls())
        {
            ListWriter<Event>.Report(this, connection, shortfall);
        }

        var dates = new EventDates(From!.Value, To ?? DefaultEnd(From.Value), WriteWarning);
        Event[] all = [.. events.Where(HasTitle ?? (_ => true)).SelectMany(dates.Of).OrderBy(item => item.StartsAt)];
        if (PagingParameters.IncludeTotalCount)
        {
            WriteObject(PagingParameters.NewTotalCount((ulong)all.Length, 1.0));
        }

        IEnumerable<Event> wanted = all.Skip((int)Math.Min(PagingParameters.Skip, int.MaxValue)).Take((int)Math.Min(PagingParameters.First, int.MaxValue));
        WriteObject(wanted, enumerateCollection: true);
    }

    private static DateTimeOffset DefaultEnd(DateTimeOffset from) =>
        from > DateTimeOffset.MaxValue.AddDays(-DefaultDays) ? DateTimeOffset.MaxValue : from.AddDays(DefaultDays);
}
