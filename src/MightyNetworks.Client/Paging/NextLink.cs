using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Paging;

/// <summary>Follows next links: only within the connection's own host and network, and never back to an earlier page.</summary>
internal sealed class NextLink(ApiRequest request, Uri list, string network)
{
    private readonly HashSet<long> _seen = [];

    /// <summary>The address of a next link on the page with a number (0 if it has none).</summary>
    /// <exception cref="MightyNetworksException">The link leads elsewhere or back.</exception>
    internal PageAddress Follow(string next, int current)
    {
        if (!Uri.TryCreate(list, next, out Uri? link) || !SameOrigin(link))
        {
            throw Refuse(FailureReason.ForeignLink, $"the next link leads to another host than {list.GetLeftPart(UriPartial.Authority)}; it was not followed.");
        }

        if (LeadsToOtherNetwork(link))
        {
            throw Refuse(FailureReason.ForeignLink, "the next link leads to another network; it was not followed.");
        }

        // The path is always this list's own: a link may name the network by its other name, but leads nowhere else.
        link = new UriBuilder(list) { Query = link.Query.TrimStart('?') }.Uri;
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

    /// <summary>Whether a link names another network. A name of the other kind (an ID instead of a subdomain, or the reverse) may be this network's.</summary>
    private bool LeadsToOtherNetwork(Uri link)
    {
        string[] segments = Uri.UnescapeDataString(link.AbsolutePath).Split('/');
        int i = Array.IndexOf(segments, "networks") + 1;
        return i > 0 && i < segments.Length && segments[i] is var named
            && !NetworkName.AreEqual(named, network)
            && !Uri.UnescapeDataString(list.AbsolutePath).StartsWith(string.Join("/", segments, 0, i + 1) + "/", StringComparison.OrdinalIgnoreCase)
            && (!NetworkName.IsValid(named) || NetworkName.IsNumber(named) == NetworkName.IsNumber(network));
    }

    private bool SameOrigin(Uri link) =>
        Uri.Compare(link, list, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The page number in a link that differs from this list only by its page; null for any other link.</summary>
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
