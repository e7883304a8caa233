using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Serialization.Metadata;

namespace MightyNetworks.Client.Requests;

/// <summary>A request whose answer is a list, read page by page.</summary>
public sealed class ListRequest<T> : ApiRequest
{
    private readonly Action<T>? _complete;

    internal ListRequest(
        string path,
        JsonTypeInfo<Page<T>> page,
        Query? query = null,
        Action<T>? complete = null)
        : base(HttpMethod.Get, path, query, null, null)
    {
        PageType = page;
        _complete = complete;
    }

    internal JsonTypeInfo<Page<T>> PageType { get; }

    internal override int LargestResponse => 32 * 1024 * 1024;

    internal ListRequest<T> ForPage(int number, int size) =>
        new(Path, PageType, Query.With("page", number).With("per_page", size), _complete);

    internal void Enrich(IReadOnlyList<T> items, string networkId)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is Resource resource)
            {
                resource.NetworkId ??= networkId;
            }

            _complete?.Invoke(items[i]);
        }
    }
}
