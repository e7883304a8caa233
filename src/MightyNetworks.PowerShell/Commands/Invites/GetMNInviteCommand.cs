using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the invites to the network: all, or by email address.</summary>
/// <remarks>Operation: GET /invites.</remarks>
[Cmdlet(VerbsCommon.Get, "MNInvite", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Invite))]
public sealed class GetMNInviteCommand : MNGetCommand
{
    /// <summary>Gets invites by email address.</summary>
    private const string EmailSet = "Email";

    /// <summary>The email addresses whose invites to get, at one request each. By default all invites are listed.</summary>
    [Parameter(ParameterSetName = EmailSet, Mandatory = true, Position = 0)]
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
