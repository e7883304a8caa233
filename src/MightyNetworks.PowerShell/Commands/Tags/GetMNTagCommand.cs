using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the tags of the network: all, by ID or by title.</summary>
/// <remarks>Operations: GET /tags, GET /tags/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNTag", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Tag))]
public sealed class GetMNTagCommand : MNGetCommand
{
    /// <summary>The IDs or titles of the tags to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] TagId { get; set; } = [];

    /// <summary>A wildcard pattern for the title. The whole list is read and filtered locally.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(TagId, Tags.Get);

        if (ParameterSetName == AllSet)
        {
            List(Tags.List(), WildcardFilter<Tag>(Title, tag => tag.Title));
        }
    }
}
