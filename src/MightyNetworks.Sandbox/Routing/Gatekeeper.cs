using System;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Looks at who asks, before what is asked.</summary>
internal static class Gatekeeper
{
    /// <summary>The answer to a request that may not come in; null for one that may.</summary>
    public static SandboxResponse? Refuse(SandboxRequest request, Target target, SandboxOptions options)
    {
        if (string.IsNullOrWhiteSpace(request.UserAgent))
        {
            return ChallengePage.With(403);
        }

        if (target.Network.Length == 0)
        {
            return Reply.Error(404, $"There is nothing at {target.Path}.");
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
