using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Paging;

/// <summary>A page of any shape.</summary>
internal sealed class FetchedPage<T> : PageHead
{
    private FetchedPage(Page<T> page, List<T> entries, ReadOnlySpan<byte> body)
        : base(entries.Count, page.Links, page.Meta)
    {
        Items = entries.Contains(default!) ? entries.FindAll(entry => entry is not null) : entries;
        Ids = new ulong[Items.Count];
        bool haveIds = true;
        for (int i = 0; i < Ids.Length; i++)
        {
            Ids[i] = ObjectId.Of(Items[i]);
            haveIds &= Ids[i] != 0;
        }

        Key = Fingerprint.Of(haveIds && Ids.Length > 0 ? MemoryMarshal.AsBytes(Ids.AsSpan()) : body);
    }

    /// <summary>The objects, without entries that are null.</summary>
    internal List<T> Items { get; }

    /// <summary>The objects' IDs; 0 for an object without one.</summary>
    internal ulong[] Ids { get; }

    /// <summary>The number of entries that were null.</summary>
    internal int Nulls => Count - Items.Count;

    internal static FetchedPage<T> Read(ListRequest<T> request, ReadOnlySpan<byte> body)
    {
        Page<T> page = ResponseReader.ReadPage(request, body);
        var fetched = new FetchedPage<T>(page, page.Entries!, body);
        return fetched.Items.Exists(ObjectId.IsMissing) ? throw ResponseReader.WithoutId(request) : fetched;
    }
}
