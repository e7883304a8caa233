using System;
using System.Management.Automation;
using MightyNetworks.Client.Transport;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>Completes the network and the token that somebody specified. What is missing ends the cmdlet, in words that help.</summary>
internal sealed class LoginFinder(MNCmdlet cmdlet)
{
    /// <summary>The environment variable of the token.</summary>
    internal const string TokenVariable = "MN_API_TOKEN";

    private const string NetworkIdVariable = "MN_NETWORK_ID";
    private const string ErrorId = "MNCredentialMissing";

    private const string WaysIn = """
        No network and no token was specified. Three ways in:
          Connect-MNNetwork -Sandbox           a network in memory, to try everything
          Connect-MNNetwork my-net -Token (Read-Host -AsSecureString) or -Secret name
          Connect-MNNetwork, with MN_NETWORK_ID and MN_API_TOKEN in the environment
        """;

    /// <exception cref="ArgumentException">The network or the token is invalid.</exception>
    internal NetworkLogin Check(PSCredential credential) => new(
        NetworkName.Parse(Needed(credential.UserName, "network", "as the user name of -Credential")),
        ApiToken.Parse(Needed(NetworkLogin.Plain(credential.Password), "API token", "as the password of -Credential")));

    /// <summary>Adds what the environment variables say.</summary>
    /// <exception cref="ArgumentException">The network or the token is invalid.</exception>
    internal NetworkLogin Complete(string? networkId, NetworkLogin login)
    {
        string? token = login.Token ?? Environment.GetEnvironmentVariable(TokenVariable);
        string? network = networkId ?? login.Network ?? Environment.GetEnvironmentVariable(NetworkIdVariable);
        if (string.IsNullOrWhiteSpace(network) && string.IsNullOrWhiteSpace(token))
        {
            cmdlet.ThrowTerminatingError(new ErrorRecord(new ArgumentException(WaysIn), ErrorId, ErrorCategory.AuthenticationError, null));
        }

        return new(
            NetworkName.Parse(Needed(network, "network", $"with -NetworkId or the environment variable {NetworkIdVariable}")),
            ApiToken.Parse(Needed(token, "API token", $"with -Token, -Secret, -Credential or the environment variable {TokenVariable}, or try -Sandbox")));
    }

    private string Needed(string? value, string what, string how)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            cmdlet.Refuse(ErrorId, $"No {what} was specified. Specify it {how}.", null, ErrorCategory.AuthenticationError);
        }

        return value!;
    }
}
