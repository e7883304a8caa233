using System;

namespace MightyNetworks.Client.Paging;

/// <summary>The address of a page: its number, or a link if the service does not number pages.</summary>
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
