using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A list that is being read, or the place of one in an earlier export. No more than a page of it is kept.</summary>
internal sealed class UnitPages : IDisposable
{
    private readonly NetworkReader? _reader;
    private readonly PageReader<RawJson>? _pages;
    private IReadOnlyList<RawJson>? _next;

    private UnitPages(NetworkReader reader, PageReader<RawJson>? pages) => (_reader, _pages) = (reader, pages);

    /// <param name="segment">Its place in the earlier export.</param>
    internal UnitPages(EarlierSegment segment) => Segment = segment;

    /// <summary>Its place in an earlier export; null if it is read.</summary>
    internal EarlierSegment? Segment { get; }

    /// <summary>The requests made.</summary>
    internal int Requests => _reader?.Sent ?? 0;

    /// <summary>Why the list is incomplete; null if it is not, or is not read to its end.</summary>
    internal string? Shortfall => _pages?.Shortfall?.ToString();

    /// <summary>Reads the first page.</summary>
    internal static async Task<UnitPages?> BeginAsync(NetworkReader reader, ApiRequest request)
    {
        if (request is ApiRequest<RawJson> single)
        {
            RawJson? item = await reader.SendAsync(single).ConfigureAwait(false);
            return new UnitPages(reader, null) { _next = item is null ? [] : [item] };
        }

        var pages = new UnitPages(reader, reader.Open((ListRequest<RawJson>)request));
        try
        {
            pages._next = await pages._pages!.NextAsync().ConfigureAwait(false);
            return pages;
        }
        catch
        {
            pages.Dispose();
            throw;
        }
    }

    /// <summary>The page that was read last; null after the last one.</summary>
    internal IReadOnlyList<RawJson>? Take()
    {
        IReadOnlyList<RawJson>? page = _next;
        _next = null;
        return page;
    }

    /// <summary>Reads the next page, once the last one is taken.</summary>
    internal async Task<bool> ReadAsync()
    {
        _next = _pages is null ? null : await _pages.NextAsync().ConfigureAwait(false);
        return _next is not null;
    }

    /// <summary>Begins to read the next page while the last one is written.</summary>
    internal void ReadAhead() => _pages?.ReadAhead();

    public void Dispose() => _pages?.Dispose();
}
