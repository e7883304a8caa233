using System;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Checks the User-Agent and the token before routing.</summary>
internal static class Gatekeeper
{
    /// <summary>Returns the response to an unauthorized request; null if the request may continue.</summary>
    public static SandboxResponse? Refuse(SandboxRequest request, Target target, SandboxOptions options)
    {
        if (string.IsNullOrWhiteSpace(request.UserAgent))
        {
            return ChallengePage.With(403);
        }

        if (target.Network.Length == 0)
        {
            return Reply.Error(404, $"{target.Path} was not found.");
        }

        if (!string.Equals(request.Authorization, "Bearer " + options.Token, StringComparison.Ordinal))
        {
            return Reply.Error(401, string.IsNullOrEmpty(request.Authorization) ? "Missing or malformed Authorization header" : "Invalid API token");
        }

        return target.Network == State.Wire.Text(options.NetworkId) || target.Network == options.Subdomain
            ? null
            : Reply.Error(403, $"The token belongs to another network than \"{target.Network}\".");
    }
}
