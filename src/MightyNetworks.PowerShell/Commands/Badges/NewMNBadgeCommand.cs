using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a badge.</summary>
/// <remarks>Operation: POST /badges.</remarks>
[Cmdlet(VerbsCommon.New, "MNBadge", SupportsShouldProcess = true)]
[OutputType(typeof(Badge))]
public sealed class NewMNBadgeCommand : ColorCommand
{
    /// <summary>The title of the new badge.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The description: what the badge stands for.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The ID of the uploaded asset to use as the badge's picture.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation("AssetId")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey AvatarId { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var badge = new BadgeCreate { Title = Title, Description = Filled(Description), Color = Filled(Color), AvatarId = AvatarId };
        return [InvalidColor(badge.Color) ?? Change.Of(Badges.Create(badge), $"Create badge {Title}", Title)];
    }
}
