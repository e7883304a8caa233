using System;
using System.Net.Http;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Json;

namespace MightyNetworks.Client.Requests;

/// <summary>Shorthands for requests, so that an operation is one expression.</summary>
internal static class Operation
{
    internal static ApiRequest<T> Get<T>(string path, JsonTypeInfo<T> response, Query? query = null, Action<T>? enrich = null) =>
        new(HttpMethod.Get, path, response, query, null, enrich);

    internal static ApiRequest<T> Post<T>(string path, JsonTypeInfo<T> response, RequestBody? body = null, Query? query = null, Action<T>? enrich = null) =>
        new(HttpMethod.Post, path, response, query, body, enrich);

    internal static ApiRequest<T> Put<T>(string path, JsonTypeInfo<T> response, RequestBody? body = null, Query? query = null, Action<T>? enrich = null, bool isRepeatable = true) =>
        new(HttpMethod.Put, path, response, query, body, enrich, isRepeatable);

    internal static ApiRequest<T> Patch<T>(string path, JsonTypeInfo<T> response, RequestBody? body = null, Query? query = null, Action<T>? enrich = null, bool isRepeatable = true) =>
        new(HttpMethods.Patch, path, response, query, body, enrich, isRepeatable);

    internal static ApiRequest<T> Delete<T>(string path, JsonTypeInfo<T> response, Query? query = null, Action<T>? enrich = null) =>
        new(HttpMethod.Delete, path, response, query, null, enrich);

    /// <summary>A DELETE or POST without content in its response.</summary>
    internal static ApiRequest<NoContent> Delete(string path, Query? query = null) =>
        Delete(path, WireJson.Default.NoContent, query);

    internal static ApiRequest<NoContent> Post(string path, Query? query = null, RequestBody? body = null) =>
        Post(path, WireJson.Default.NoContent, body, query);
}
