using System.Net.Http;

namespace MightyNetworks.Client;

/// <summary>What a request sends. It can be sent again, so it makes new content for every attempt.</summary>
public abstract class RequestBody
{
    private protected RequestBody()
    {
    }

    internal abstract HttpContent CreateContent();
}
