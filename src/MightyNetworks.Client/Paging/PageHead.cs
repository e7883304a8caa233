namespace MightyNetworks.Client.Paging;

/// <summary>What a page says about itself and about the list. Values that cannot be true count as unknown.</summary>
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

    /// <summary>How many entries the page has, nulls included.</summary>
    internal int Count { get; }

    /// <summary>Whether the service says with the page if another follows.</summary>
    internal bool HasLinks { get; }

    /// <summary>The next link, or null.</summary>
    internal string? Next { get; }

    /// <summary>How many objects the list has, or null.</summary>
    internal long? Total { get; }

    /// <summary>How many pages the list has, or null.</summary>
    internal int? Pages { get; }

    /// <summary>How many objects a page holds, or null.</summary>
    internal int? Size { get; }

    /// <summary>Equal for pages with the same objects in the same order.</summary>
    internal long Key { get; private protected set; }

    /// <summary>Whether the page says in any way how the list goes on.</summary>
    internal bool IsCounted => HasLinks || Total is not null || Pages is not null;
}
