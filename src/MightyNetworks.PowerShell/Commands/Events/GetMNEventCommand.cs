using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets events: all, by ID or by title.</summary>
/// <remarks>Operations: GET /events, GET /events/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNEvent", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Event))]
public sealed class GetMNEventCommand : MNGetCommand
{
    /// <summary>The IDs of the events.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] EventId { get; set; } = [];

    /// <summary>A wildcard pattern for the title. The whole list is read and filtered locally.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(EventId, Client.Operations.Events.Get);

        if (ParameterSetName == AllSet)
        {
            List(Client.Operations.Events.List(), WildcardFilter<Event>(Title, item => item.Title));
        }
    }
}
