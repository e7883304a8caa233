using System.Collections.Generic;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Paging;

/// <summary>Picks the objects of a page that are in the range, each object once.</summary>
internal sealed class PageSieve<T>(ApiRequest request, ulong first)
{
    // When objects are inserted at the front, a page may have no new object; an endless list never has one again.
    private const int MostStalePages = 3;

    private readonly SeenObjects _seen = new();
    private ulong _drop;
    private long? _lastKey;
    private int _stalePages;

    /// <summary>The number of objects that are still to be read.</summary>
    internal ulong Left { get; private set; } = first;

    internal bool IsDone => Left == 0;

    /// <summary>The number of different objects read, including those before the range.</summary>
    internal long Read { get; private set; }

    internal long Duplicates { get; private set; }

    internal long Nulls { get; private set; }

    /// <summary>Starts at an object of the list, and skips so many from there.</summary>
    internal void StartAt(long start, ulong drop)
    {
        Read = start;
        _drop = drop;
    }

    internal void KeepAll() => _seen.KeepAll();

    /// <summary>Whether a service without links sent the previous page again, as one without pages does: the end of the list.</summary>
    internal bool IsOnlyPageAgain(PageHead page) => page.Count > 0 && !page.HasLinks && page.Key == _lastKey;

    /// <summary>The objects of a page that are in the range.</summary>
    /// <exception cref="MightyNetworksException">The list has no end: its pages have no new objects.</exception>
    internal List<T> Pass(FetchedPage<T> page, bool isReadAgain = true)
    {
        bool isSeen = !_seen.AddPage(page.Key) && !isReadAgain;
        List<T>? some = null;
        int isNew = 0;
        for (int i = 0; i < page.Items.Count; i++)
        {
            bool passes = !isSeen && _seen.Add(page.Ids[i]);
            isNew += passes ? 1 : 0;
            if (passes && IsWanted())
            {
                some?.Add(page.Items[i]);
            }
            else
            {
                some ??= page.Items.GetRange(0, i);
            }
        }

        _lastKey = page.Key;
        Read += isNew + (isSeen ? 0 : page.Nulls);
        Nulls += page.Nulls;
        Duplicates += page.Items.Count - isNew;
        CheckProgress(page.Count == 0 || isNew > 0 || isReadAgain);
        return some ?? page.Items;
    }

    private bool IsWanted()
    {
        if (_drop > 0)
        {
            _drop--;
            return false;
        }

        if (Left == 0)
        {
            return false;
        }

        Left--;
        return true;
    }

    private void CheckProgress(bool isProgress)
    {
        _stalePages = isProgress ? 0 : _stalePages + 1;
        if (_stalePages >= MostStalePages)
        {
            throw Loop($"{MostStalePages} pages in a row had only objects that were read already.");
        }
    }

    private MightyNetworksException Loop(string what) =>
        new(FailureReason.PageLoop, $"{request} stopped: {what}") { Request = request.ToString() };
}
