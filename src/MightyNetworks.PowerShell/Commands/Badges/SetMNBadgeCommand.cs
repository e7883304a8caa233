using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the title, description, colour or picture of badges.</summary>
/// <remarks>Operation: PATCH /badges/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNBadge", SupportsShouldProcess = true)]
[OutputType(typeof(Badge))]
public sealed class SetMNBadgeCommand : ColorCommand
{
    /// <summary>The IDs of the badges to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] BadgeId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The ID of the uploaded asset to use as the badge's picture.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? AvatarId { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    private protected override string[] Cleared => Clear;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var changes = new BadgeUpdate { Title = Given(Title), Description = Given(Description), Color = Filled(Given(Color)), AvatarId = Given(AvatarId) };
        if (!IsColor(changes.Color))
        {
            return;
        }

        foreach (ulong badgeId in BadgeId)
        {
            SetFields(Badges.Update(badgeId, changes), Label("badge", badgeId, nameof(BadgeId)), badgeId);
        }
    }
}
