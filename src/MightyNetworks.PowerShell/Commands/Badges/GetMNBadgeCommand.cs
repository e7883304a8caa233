using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the badges of the network: all, by ID or by title.</summary>
/// <remarks>Operations: GET /badges, GET /badges/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNBadge", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Badge))]
public sealed class GetMNBadgeCommand : MNGetCommand
{
    /// <summary>The IDs or titles of the badges to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] BadgeId { get; set; } = [];

    /// <summary>A wildcard pattern for the title. The whole list is read and filtered locally.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(BadgeId, Badges.Get);

        if (ParameterSetName == AllSet)
        {
            List(Badges.List(), WildcardFilter<Badge>(Title, badge => badge.Title));
        }
    }
}
