using System;
using System.Net.Http;
using System.Text.Json.Serialization.Metadata;

namespace MightyNetworks.Client.Requests;

/// <summary>A request whose response is one <typeparamref name="T"/>, or <see cref="NoContent"/>.</summary>
public sealed class ApiRequest<T> : ApiRequest
{
    private readonly Action<T>? _enrich;

    internal ApiRequest(
        HttpMethod method,
        string path,
        JsonTypeInfo<T> response,
        Query? query = null,
        RequestBody? body = null,
        Action<T>? enrich = null,
        bool? isRepeatable = null)
        : base(method, path, query, body, isRepeatable)
    {
        ResponseType = response;
        _enrich = enrich;
    }

    internal JsonTypeInfo<T> ResponseType { get; }

    internal override int LargestResponse => 8 * 1024 * 1024;

    /// <summary>Adds what the service does not return: the IDs of the object's parents.</summary>
    internal void Enrich(T response) => _enrich?.Invoke(response);
}
