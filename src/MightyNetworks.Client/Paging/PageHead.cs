namespace MightyNetworks.Client.Paging;

/// <summary>A page's metadata. Impossible values count as unknown.</summary>
internal abstract class PageHead
{
    private protected PageHead(int count, Links? links, PageMeta? meta)
    {
        Count = count;
        HasLinks = links is not null;
        Next = string.IsNullOrEmpty(links?.Next) ? null : links!.Next;
        Total = meta?.TotalCount is >= 0 ? meta.TotalCount : null;
        Pages = meta?.TotalPages is >= 0 ? meta.TotalPages : null;
        Size = meta?.PerPage is > 0 ? meta.PerPage : null;
    }

    /// <summary>The number of entries, nulls included.</summary>
    internal int Count { get; }

    /// <summary>Whether the page has links, so that it shows whether another follows.</summary>
    internal bool HasLinks { get; }

    /// <summary>The next link, or null.</summary>
    internal string? Next { get; }

    /// <summary>The number of objects in the list, or null.</summary>
    internal long? Total { get; }

    /// <summary>The number of pages in the list, or null.</summary>
    internal int? Pages { get; }

    /// <summary>The page size, or null.</summary>
    internal int? Size { get; }

    /// <summary>Equal for pages with the same objects in the same order.</summary>
    internal long Key { get; private protected set; }

    /// <summary>Whether the page shows in any way how the list continues.</summary>
    internal bool IsCounted => HasLinks || Total is not null || Pages is not null;
}
