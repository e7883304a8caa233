using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a space.</summary>
/// <remarks>Operation: POST /spaces.</remarks>
[Cmdlet(VerbsCommon.New, "MNSpace", SupportsShouldProcess = true)]
[OutputType(typeof(Space))]
public sealed class NewMNSpaceCommand : MNChangeCommand
{
    /// <summary>The name of the new space.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        [Change.Of(Spaces.Create(new SpaceCreate { Name = Name }), $"Create space {Name}", Name)];
}
