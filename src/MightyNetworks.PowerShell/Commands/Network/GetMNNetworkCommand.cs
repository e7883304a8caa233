using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the network that the connection belongs to.</summary>
/// <remarks>Operation: GET /.</remarks>
[Cmdlet(VerbsCommon.Get, "MNNetwork")]
[OutputType(typeof(Network))]
public sealed class GetMNNetworkCommand : MNGetCommand
{
    /// <inheritdoc/>
    protected override void Read() => Fetch(Networks.Get(), null);
}
