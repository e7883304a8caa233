using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Serialization.Metadata;

namespace MightyNetworks.Client.Requests;

/// <summary>A request whose answer is one <typeparamref name="T"/>; <see cref="NoContent"/> where there is none.</summary>
public sealed class ApiRequest<T> : ApiRequest
{
    private readonly Action<T>? _complete;

    internal ApiRequest(
        HttpMethod method,
        string path,
        JsonTypeInfo<T> answer,
        Query? query = null,
        RequestBody? body = null,
        Action<T>? complete = null,
        bool? isRepeatable = null)
        : base(method, path, query, body, isRepeatable)
    {
        ResponseType = answer;
        _complete = complete;
    }

    internal JsonTypeInfo<T> ResponseType { get; }

    internal override int LargestResponse => 8 * 1024 * 1024;

    /// <summary>Adds to an answer what the service does not repeat: its network and the keys of its parents.</summary>
    internal void Enrich(T answer, string networkId)
    {
        foreach (Resource resource in (answer is IPage page ? page.Objects : [answer]).OfType<Resource>())
        {
            resource.NetworkId ??= networkId;
        }

        _complete?.Invoke(answer);
    }
}
