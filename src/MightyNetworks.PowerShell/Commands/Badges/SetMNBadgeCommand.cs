using System.Management.Automation;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes badges. Only what is given is sent; the rest stays. Operation: PATCH /badges/{id}/.</summary>
[Cmdlet(VerbsCommon.Set, "MNBadge", SupportsShouldProcess = true)]
[OutputType(typeof(Badge))]
public sealed class SetMNBadgeCommand : ColorCommand
{
    /// <summary>The numbers of the badges to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] BadgeId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>What the badge stands for. -Clear empties it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The number of the uploaded asset that becomes the badge's picture; New-MNAsset uploads one.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? AvatarId { get; set; }

    /// <summary>The fields to empty: Description. A field cannot be emptied and set at once.</summary>
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
