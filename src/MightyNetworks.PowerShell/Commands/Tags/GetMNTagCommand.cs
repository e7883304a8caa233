using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the tags of the network: all, or by id. Operations: GET /tags, GET /tags/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNTag", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Tag))]
public sealed class GetMNTagCommand : MNGetCommand
{
    /// <summary>The numbers of the tags to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] TagId { get; set; } = [];

    /// <summary>A pattern for the title; the whole list is read to find the tags that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong tagId in TagId)
        {
            Fetch(Tags.Get(tagId), tagId);
        }

        if (ParameterSetName == AllSet)
        {
            List(Tags.List(), WildcardFilter<Tag>(Title, tag => tag.Title));
        }
    }
}
