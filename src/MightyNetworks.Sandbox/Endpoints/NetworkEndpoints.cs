using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>The network, and the owner of the token.</summary>
internal static class NetworkEndpoints
{
    public static void Map(RouteTable routes)
    {
        routes.Get("", call => Reply.Ok(Network(call)));
        routes.Get("me", Me);
    }

    private static SandboxResponse Me(RoutedRequest call)
    {
        var me = new JsonObject { ["user"] = call.World.TokenOwner.ToUser(), ["network"] = Network(call).Json };
        return Reply.Ok(new Record(0, me));
    }

    private static Record Network(RoutedRequest call) => new(call.World.Options.NetworkId, new JsonObject
    {
        ["id"] = call.World.Options.NetworkId,
        ["created_at"] = "2024-01-08T08:00:00Z",
        ["updated_at"] = "2026-05-20T14:12:00Z",
        ["subdomain"] = call.World.Options.Subdomain,
        ["title"] = "Sandbox Community",
        ["subtitle"] = "A network to try things in",
        ["purpose"] = "We bring together people who make things, so that they can learn from one another.",
        ["description"] = "An invented network: nothing you do here reaches anybody.",
    });
}
