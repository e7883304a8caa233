using System;

namespace MightyNetworks.Client.Paging;

/// <summary>Which part of a list is wanted, and how many of its pages may be on their way at once.</summary>
public sealed class PageRange
{
    /// <summary>The most objects that the service puts on a page.</summary>
    public const int LargestPage = 100;

    /// <summary>The whole list, one page ahead.</summary>
    public static readonly PageRange All = new();

    /// <summary>How many objects to leave out at the start.</summary>
    public ulong Skip { get; set; }

    /// <summary>How many objects to read at most, or null for all.</summary>
    public ulong? First { get; set; }

    /// <summary>How many pages may be on their way at once.</summary>
    public int ThrottleLimit { get; set; } = 1;

    /// <summary>
    /// The size of page to ask for: the largest, unless fewer objects are wanted and a smaller page holds them all,
    /// so that they cost one request.
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

    /// <summary>The number of the page that holds the first wanted object.</summary>
    internal int FirstPage(int pageSize) => checked((int)Math.Min(Skip / (ulong)pageSize, int.MaxValue - 1)) + 1;

    /// <summary>How many objects a page holds, where one that is not the first shows it; null where it does not.</summary>
    internal static int? SizeShownBy(PageHead page, int number, int asked)
    {
        if (page.Total is long total && page.Count == Math.Min(asked, Math.Max(0, total - ((number - 1L) * asked))))
        {
            return asked;
        }

        return page is { Next: not null, Count: > 0 } ? page.Count : null;
    }
}
