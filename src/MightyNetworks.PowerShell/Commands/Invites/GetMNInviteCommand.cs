using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the invites to the network: all, or those of an email address. The API has no way to get one by its number. Operation: GET /invites.</summary>
[Cmdlet(VerbsCommon.Get, "MNInvite", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Invite))]
public sealed class GetMNInviteCommand : MNGetCommand
{
    /// <summary>The email addresses whose invites to get; the service finds them, one request each. Without it all invites are listed.</summary>
    [Parameter(ParameterSetName = "Email", Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string[] Email { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == AllSet)
        {
            List(Invites.List());
        }

        foreach (string email in Email)
        {
            List(Invites.List(email));
        }
    }
}
