using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the badges of the network: all, or by id. Operations: GET /badges, GET /badges/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNBadge", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Badge))]
public sealed class GetMNBadgeCommand : MNGetCommand
{
    /// <summary>The numbers of the badges to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] BadgeId { get; set; } = [];

    /// <summary>A pattern for the title; the whole list is read to find the badges that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong badgeId in BadgeId)
        {
            Fetch(Badges.Get(badgeId), badgeId);
        }

        if (ParameterSetName == AllSet)
        {
            List(Badges.List(), WildcardFilter<Badge>(Title, badge => badge.Title));
        }
    }
}
