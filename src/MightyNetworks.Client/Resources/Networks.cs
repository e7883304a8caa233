using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the network itself.</summary>
public static class Networks
{
    /// <summary>The network that owns the token. Operation: GET /.</summary>
    public static ApiRequest<Network> Get() => Call.Get("/", Json.Default.Network);

    /// <summary>The user and the network behind the token. Operation: GET /me.</summary>
    public static ApiRequest<Me> Me() => Call.Get("/me", Json.Default.Me, complete: FlatMe.Read);
}
