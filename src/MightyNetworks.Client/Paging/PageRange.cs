using System;

namespace MightyNetworks.Client.Paging;

/// <summary>The part of a list to read, and the maximum number of concurrent requests.</summary>
public sealed class PageRange
{
    /// <summary>The maximum number of objects on a page.</summary>
    public const int LargestPage = 100;

    /// <summary>The whole list, one page ahead.</summary>
    public static readonly PageRange All = new();

    /// <summary>The number of objects to skip.</summary>
    public ulong Skip { get; init; }

    /// <summary>The maximum number of objects to read, or null for all.</summary>
    public ulong? First { get; init; }

    /// <summary>The maximum number of concurrent requests.</summary>
    public int ThrottleLimit { get; init; } = 1;

    /// <summary>
    /// The page size to request: the largest, unless a smaller page holds the whole range, so that one request reads it.
    /// </summary>
    internal int PageSize()
    {
        if (First is not > 0 or >= LargestPage)
        {
            return LargestPage;
        }

        ulong last = Skip + First.Value - 1;
        for (ulong size = First.Value; size < LargestPage; size++)
        {
            if (Skip / size == last / size)
            {
                return (int)size;
            }
        }

        return LargestPage;
    }

    /// <summary>The number of the page with the first object of the range.</summary>
    internal int FirstPage(int pageSize) => checked((int)Math.Min(Skip / (ulong)pageSize, int.MaxValue - 1)) + 1;

    /// <summary>The service's page size if a page other than the first shows it; otherwise null.</summary>
    internal static int? SizeShownBy(PageHead page, int number, int asked)
    {
        if (page.Total is long total && page.Count == Math.Min(asked, Math.Max(0, total - ((number - 1L) * asked))))
        {
            return asked;
        }

        return page is { Next: not null, Count: > 0 } ? page.Count : null;
    }
}
