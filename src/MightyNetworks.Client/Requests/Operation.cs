using System;
using System.Net.Http;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Json;

namespace MightyNetworks.Client.Requests;

/// <summary>The shapes of call that the API is made of, so that an operation is one line.</summary>
internal static class Operation
{
    internal static ApiRequest<T> Get<T>(string path, JsonTypeInfo<T> answer, Query? query = null, Action<T>? complete = null) =>
        new(HttpMethod.Get, path, answer, query, null, complete);

    internal static ApiRequest<T> Post<T>(string path, JsonTypeInfo<T> answer, RequestBody? body = null, Query? query = null, Action<T>? complete = null) =>
        new(HttpMethod.Post, path, answer, query, body, complete);

    internal static ApiRequest<T> Put<T>(string path, JsonTypeInfo<T> answer, RequestBody? body = null, Query? query = null, Action<T>? complete = null, bool isRepeatable = true) =>
        new(HttpMethod.Put, path, answer, query, body, complete, isRepeatable);

    internal static ApiRequest<T> Patch<T>(string path, JsonTypeInfo<T> answer, RequestBody? body = null, Query? query = null, Action<T>? complete = null, bool isRepeatable = true) =>
        new(HttpMethods.Patch, path, answer, query, body, complete, isRepeatable);

    internal static ApiRequest<T> Delete<T>(string path, JsonTypeInfo<T> answer, Query? query = null, Action<T>? complete = null) =>
        new(HttpMethod.Delete, path, answer, query, null, complete);

    /// <summary>A DELETE or POST that answers nothing.</summary>
    internal static ApiRequest<NoContent> Delete(string path, Query? query = null) =>
        Delete(path, WireJson.Default.NoContent, query);

    internal static ApiRequest<NoContent> Post(string path, Query? query = null, RequestBody? body = null) =>
        Post(path, WireJson.Default.NoContent, body, query);
}
