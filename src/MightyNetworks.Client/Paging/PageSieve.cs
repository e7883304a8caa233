using System.Collections.Generic;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Paging;

/// <summary>Lets through what of a page is wanted: each object once, from the window's start to its end.</summary>
internal sealed class PageSieve<T>(ApiRequest request, ulong first)
{
    // Where objects are inserted at the front, a page may bring nothing new; an endless list brings nothing new for ever.
    private const int MostStalePages = 3;

    private readonly SeenObjects _seen = new();
    private ulong _drop;
    private long? _lastKey;
    private int _stalePages;

    /// <summary>How many more objects are wanted.</summary>
    internal ulong Left { get; private set; } = first;

    internal bool IsDone => Left == 0;

    /// <summary>How many different objects of the list were read, those before the window included.</summary>
    internal long Read { get; private set; }

    internal long Duplicates { get; private set; }

    internal long Nulls { get; private set; }

    /// <summary>Begins at an object of the list, and leaves out so many from there.</summary>
    internal void StartAt(long start, ulong drop)
    {
        Read = start;
        _drop = drop;
    }

    internal void KeepAll() => _seen.KeepAll();

    /// <summary>Whether a service without links sent the page before this one again, as one does that knows no pages: the end.</summary>
    internal bool IsOnlyPageAgain(PageHead page) => page.Count > 0 && !page.HasLinks && page.Key == _lastKey;

    /// <summary>What of a page is wanted.</summary>
    /// <exception cref="MightyNetworksException">The list has no end: its pages bring nothing new any more.</exception>
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
