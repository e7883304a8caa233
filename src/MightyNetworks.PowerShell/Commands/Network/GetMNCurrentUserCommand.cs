using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the user whose token the connection uses, and the network. Operation: GET /me.</summary>
[Cmdlet(VerbsCommon.Get, "MNCurrentUser")]
[OutputType(typeof(Me))]
public sealed class GetMNCurrentUserCommand : MNGetCommand
{
    /// <inheritdoc/>
    protected override void Read() => Fetch(Networks.Me(), null);
}
