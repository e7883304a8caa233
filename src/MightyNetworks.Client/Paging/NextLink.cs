using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.Client;

/// <summary>Reads next links: only ever within the connection's own host, and never back to where we have been.</summary>
internal sealed class NextLink(ApiRequest request, Uri list)
{
    private readonly HashSet<long> _seen = [];

    /// <summary>The address that a next link means after the page with a number (0 when it had none).</summary>
    /// <exception cref="MightyNetworksException">The link leads elsewhere or back.</exception>
    internal PageAddress Follow(string next, int current)
    {
        if (!Uri.TryCreate(list, next, out Uri? link) || !SameOrigin(link))
        {
            throw Refuse(FailureReason.ForeignLink, $"the next link leads to another host than {list.GetLeftPart(UriPartial.Authority)}; it was not followed.");
        }

        if (current > 0 && PageNumber(link) is int number)
        {
            return number > current
                ? PageAddress.Of(number)
                : throw Refuse(FailureReason.PageLoop, $"the next link of page {current} leads back to page {number}.");
        }

        return _seen.Add(Fingerprint.Of(link.PathAndQuery))
            ? PageAddress.Of(link)
            : throw Refuse(FailureReason.PageLoop, "a next link leads back to a page that was read already.");
    }

    private bool SameOrigin(Uri link) =>
        Uri.Compare(link, list, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The page number in a link that differs from this list in nothing else; null for any other link.</summary>
    private int? PageNumber(Uri link)
    {
        int? number = null;
        int others = 0;
        foreach (KeyValuePair<string, string> pair in Query.Parse(link.Query))
        {
            if (pair.Key == "page")
            {
                if (!int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int page))
                {
                    return null;
                }

                number = page;
            }
            else if (pair.Key != "per_page")
            {
                others++;
                if (!request.Query.Pairs.Any(own => own.Key == pair.Key && own.Value == pair.Value))
                {
                    return null;
                }
            }
        }

        return others == request.Query.Pairs.Count ? number : null;
    }

    private MightyNetworksException Refuse(FailureReason reason, string what) =>
        new(reason, $"{request} stopped: {what}") { Request = request.ToString() };
}
