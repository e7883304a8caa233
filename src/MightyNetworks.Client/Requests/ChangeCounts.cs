using System;
using System.Collections.Concurrent;

namespace MightyNetworks.Client.Requests;

/// <summary>Counts the changes of lists that hold a network's structure, such as <c>/spaces</c>, so that a copy knows when it is out of date. Thread-safe.</summary>
internal sealed class ChangeCounts
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The number of requests so far that may have added, changed or removed objects of a list.</summary>
    internal int Of(string list) => _counts.TryGetValue(list, out int count) ? count : 0;

    /// <summary>Counts a request that is over, however it ended.</summary>
    internal void Add(ApiRequest request)
    {
        if (request.MayChange && ListOf(request.Path) is { } list)
        {
            _counts.AddOrUpdate(list, 1, (_, count) => count + 1);
        }
    }

    // The list itself or one of its objects; what lies deeper belongs to the object: /spaces/5/members.
    private static string? ListOf(string path)
    {
        string[] parts = path.Trim('/').Split('/');
        return parts.Length <= 2 ? "/" + parts[0] : null;
    }
}
