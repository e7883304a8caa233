using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

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
    protected override void ProcessInput() =>
        Change(Spaces.Create(new SpaceCreate { Name = Name }), $"Create space {Name}", Name);
}
