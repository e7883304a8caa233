using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the network itself.</summary>
public static class Networks
{
    /// <summary>The network that owns the token. Operation: GET /.</summary>
    public static ApiRequest<Network> Get() => Operation.Get("/", WireJson.Default.Network);

    /// <summary>The user and the network behind the token. Operation: GET /me.</summary>
    public static ApiRequest<Me> Me() => Operation.Get("/me", WireJson.Default.Me, enrich: FlatMe.Read);
}
