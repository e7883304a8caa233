using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets events: all, or by id. Operations: GET /events, GET /events/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNEvent", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Event))]
public sealed class GetMNEventCommand : MNGetCommand
{
    /// <summary>The events' numbers.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] EventId { get; set; } = [];

    /// <summary>A pattern for the title; the whole list is read to find the events that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong eventId in EventId)
        {
            Fetch(Client.Operations.Events.Get(eventId), eventId);
        }

        if (ParameterSetName == AllSet)
        {
            List(Client.Operations.Events.List(), WildcardFilter<Event>(Title, item => item.Title));
        }
    }
}
