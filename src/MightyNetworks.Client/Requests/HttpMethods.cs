using System.Net.Http;

namespace MightyNetworks.Client.Requests;

internal static class HttpMethods
{
    // HttpMethod.Patch does not exist in netstandard2.0.
    internal static readonly HttpMethod Patch = new("PATCH");
}
