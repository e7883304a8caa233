using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the user who owns the connection's token, and the network.</summary>
/// <remarks>Operation: GET /me.</remarks>
[Cmdlet(VerbsCommon.Get, "MNCurrentUser")]
[OutputType(typeof(Me))]
public sealed class GetMNCurrentUserCommand : MNGetCommand
{
    /// <inheritdoc/>
    protected override void Read() => Fetch(Networks.Me(), null);
}
