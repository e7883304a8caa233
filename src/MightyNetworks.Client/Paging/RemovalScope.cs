using System;
using System.Linq;
using System.Net.Http;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Paging;

/// <summary>
/// Which lists lose an object through a change. A list that is included by mistake costs a page that is read again; one that is
/// missing costs objects, so a list is included in doubt.
/// </summary>
internal static class RemovalScope
{
    /// <summary>Whether a change can remove an object from any list.</summary>
    internal static bool MayShrink(ApiRequest change) =>
        change.Method == HttpMethod.Delete
        || change.Method == HttpMethod.Put
        || change.Method == HttpMethods.Patch
        || change.Path.TrimEnd('/').EndsWith("/ban", StringComparison.Ordinal);

    /// <summary>Whether a change can remove an object from this list.</summary>
    internal static bool Shrinks(ApiRequest change, ApiRequest list)
    {
        string[] path = Split(change.Path);
        string[] of = Split(list.Path);
        if (path.Length == 0 || of.Length == 0)
        {
            return false;
        }

        if (change.Method == HttpMethod.Put || change.Method == HttpMethods.Patch)
        {
            return LeavesFilter(path, of, list.Query);
        }

        return LeavesNetwork(change.Method, path)
            ? of[of.Length - 1] is "members" or "subscriptions" or "purchases"
            : change.Method == HttpMethod.Delete && IsDeletedFrom(path, of);
    }

    // A change of fields removes an object only from a list that is filtered by such a field.
    private static bool LeavesFilter(string[] path, string[] of, Query filter) =>
        filter.Pairs.Count > 0 && of[of.Length - 1] is "courseworks" or "invites" && IsParent(path, of);

    private static bool LeavesNetwork(HttpMethod method, string[] path) => method == HttpMethod.Delete
        ? path[0] == "members" && (path.Length == 2 || (path.Length == 3 && path[2] == "network_membership"))
        : method == HttpMethod.Post && path[path.Length - 1] == "ban";

    private static bool IsDeletedFrom(string[] path, string[] of) => path.Length switch
    {
        // An object of the network: it leaves every list of its kind, as a tag leaves the tags of each member.
        2 => of[of.Length - 1] == path[0] || (path[0] is "subscriptions" or "purchases" && of[0] == "plans" && of[of.Length - 1] == "members"),

        // A link between two objects is in a list on either side.
        4 => IsParent(path, of) || of.SequenceEqual([path[2], path[3], path[0]]) || EndsPayment(path, of),
        _ => path.SequenceEqual(of) || IsParent(path, of),
    };

    private static bool EndsPayment(string[] path, string[] of) =>
        path[0] == "plans" && path[2] == "members" && of[of.Length - 1] is "subscriptions" or "purchases";

    private static bool IsParent(string[] path, string[] of) => path.Take(path.Length - 1).SequenceEqual(of);

    private static string[] Split(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
