using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the title, description, colour or picture of badges.</summary>
/// <remarks>Operation: PATCH /badges/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNBadge", SupportsShouldProcess = true)]
[OutputType(typeof(Badge))]
public sealed class SetMNBadgeCommand : ColorCommand
{
    /// <summary>The IDs or titles of the badges to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] BadgeId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The ID of the uploaded asset to use as the badge's picture.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation("AssetId")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? AvatarId { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new BadgeUpdate
        {
            Title = Specified(Title),
            Description = Specified(Description),
            Color = Filled(Specified(Color)),
            AvatarId = Specified(AvatarId),
        };
        return InvalidColor(changes.Color) is { } error ? [error] : from badge in Keys(BadgeId) select badge.SetFields(Badges.Update(badge, changes));
    }
}
