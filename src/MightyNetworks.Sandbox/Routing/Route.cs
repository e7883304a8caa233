using System;
using System.Collections.Generic;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Handles a request.</summary>
internal delegate SandboxResponse Handler(RoutedRequest call);

/// <summary>A method on a path pattern.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Pattern">The path within the network, with <c>{names}</c>, exactly as in the contract.</param>
/// <param name="Names">The names in the pattern, in order.</param>
/// <param name="Handler">The handler.</param>
internal sealed record Route(string Method, string Pattern, IReadOnlyList<string> Names, Handler Handler)
{
    public int PositionOf(string name)
    {
        for (int position = 0; position < Names.Count; position++)
        {
            if (Names[position] == name)
            {
                return position;
            }
        }

        throw new ArgumentException($"{Pattern} has no {{{name}}}.", nameof(name));
    }
}
