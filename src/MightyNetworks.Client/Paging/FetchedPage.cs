using System;
using System.Collections.Generic;

namespace MightyNetworks.Client;

/// <summary>A page as it arrived, whatever its shape.</summary>
internal sealed class FetchedPage<T>
{
    private FetchedPage(Page<T> page, long fingerprint)
    {
        Items = page.Items ?? page.Data ?? [];
        Next = string.IsNullOrEmpty(page.Links?.Next) ? null : page.Links!.Next;
        Meta = page.Meta;
        IsCounted = page.Links is not null || page.Meta?.TotalPages is not null;
        Fingerprint = fingerprint;
    }

    internal List<T> Items { get; }

    internal string? Next { get; }

    internal PageMeta? Meta { get; }

    /// <summary>Whether the page says if another follows; a bare array does not.</summary>
    internal bool IsCounted { get; }

    /// <summary>Tells whether two pages that do not count are the same page.</summary>
    internal long Fingerprint { get; }

    internal static FetchedPage<T> Read(ListRequest<T> request, ReadOnlySpan<byte> body)
    {
        Page<T> page = AnswerReader.ReadPage(request, body);
        return new FetchedPage<T>(page, page.Links is null && page.Meta is null ? Client.Fingerprint.Of(body) : 0);
    }

    /// <summary>How many objects a page really holds, where that can be seen.</summary>
    internal int ActualSize(int asked)
    {
        if (Meta?.PerPage is > 0 and int size)
        {
            return size;
        }

        return Items.Count > asked || (Next is not null && Items.Count > 0) ? Items.Count : asked;
    }
}
