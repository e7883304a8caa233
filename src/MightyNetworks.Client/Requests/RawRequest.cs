using System;
using System.Net.Http;
using MightyNetworks.Client.Json;

namespace MightyNetworks.Client.Requests;

/// <summary>Requests by method and path, for operations that have no factory here.</summary>
public static class RawRequest
{
    /// <summary>One request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the network, with or without its first slash: <c>/members/5/</c>. It may have a query of its own.</param>
    /// <param name="query">More query parameters, or null.</param>
    /// <param name="body">The body, or null.</param>
    /// <exception cref="ArgumentException">The path is not below the network.</exception>
    public static ApiRequest<RawJson> Send(HttpMethod method, string path, Query? query = null, JsonBody? body = null)
    {
        RawPath target = RawPath.Parse(path);

        // The effect of a user's own PUT or PATCH is unknown: it may send a mail.
        bool isRepeatable = method == HttpMethod.Get || method == HttpMethod.Delete;
        return new ApiRequest<RawJson>(method, target.Path, WireJson.Default.RawJson, target.With(query), body, isRepeatable: isRepeatable);
    }

    /// <summary>A list, read page by page.</summary>
    /// <inheritdoc cref="Send"/>
    public static ListRequest<RawJson> List(string path, Query? query = null)
    {
        RawPath target = RawPath.Parse(path);
        return new ListRequest<RawJson>(target.Path, WireJson.Default.PageRawJson, target.With(query));
    }
}
