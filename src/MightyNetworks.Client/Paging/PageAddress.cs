using System;

namespace MightyNetworks.Client.Paging;

/// <summary>Where a page is: a number, or a link where the service does not count.</summary>
internal readonly struct PageAddress
{
    private PageAddress(int number, Uri? link)
    {
        Number = number;
        Link = link;
    }

    internal int Number { get; }

    internal Uri? Link { get; }

    internal static PageAddress Of(int number) => new(number, null);

    internal static PageAddress Of(Uri link) => new(0, link);
}
