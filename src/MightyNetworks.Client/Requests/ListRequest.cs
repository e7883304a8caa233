using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Serialization.Metadata;

namespace MightyNetworks.Client.Requests;

/// <summary>A request whose response is a list, read page by page.</summary>
public sealed class ListRequest<T> : ApiRequest
{
    private readonly Action<T>? _enrich;

    internal ListRequest(
        string path,
        JsonTypeInfo<Page<T>> page,
        Query? query = null,
        Action<T>? enrich = null)
        : base(HttpMethod.Get, path, query, null, null)
    {
        PageType = page;
        _enrich = enrich;
    }

    internal JsonTypeInfo<Page<T>> PageType { get; }

    internal override int LargestResponse => 32 * 1024 * 1024;

    internal ListRequest<T> ForPage(int number, int size) =>
        new(Path, PageType, Query.With("page", number).With("per_page", size), _enrich);

    /// <summary>Adds what the service does not return: the IDs of the objects' parents.</summary>
    internal void Enrich(List<T> items)
    {
        if (_enrich is not null)
        {
            items.ForEach(_enrich);
        }
    }
}
