using System;
using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>Writes a list to the pipeline as its pages arrive, and starts reading ahead once half a page was taken.</summary>
internal sealed class ListWriter<T>(MNRequestCommand cmdlet, MNConnection connection, Func<T, bool>? filter)
{
    private ulong _skip;
    private ulong _left = ulong.MaxValue;
    private long _duplicates;
    private long _nulls;

    /// <summary>Reports an incomplete list. What was read is written, so that only a caller who wants all or nothing is stopped.</summary>
    internal static void Report(MNRequestCommand cmdlet, MNConnection connection, string text)
    {
        connection.NoteIncompleteList();
        if (ReportWriter.Preference(cmdlet, "ErrorAction", "ErrorActionPreference") is not ActionPreference.Stop)
        {
            cmdlet.WriteWarning(text);
            return;
        }

        var failure = new InvalidOperationException(text);
        cmdlet.ThrowTerminatingError(new ErrorRecord(failure, "MNListIncomplete", ErrorCategory.InvalidResult, connection));
    }

    internal void Write(ListRequest<T> request)
    {
        PagingParameters? paging = cmdlet.PagingParameters;
        bool countIsWanted = paging?.IncludeTotalCount is { IsPresent: true };
        bool onlyCount = countIsWanted && paging!.First == 0;
        using PageReader<T> pages = connection.Client.Read(request, onlyCount ? new PageRange { First = 1 } : RangeFor(paging), cmdlet.Log, connection.NetworkId, cmdlet.Cancellation);
        cmdlet.Progress.Connection = connection;
        var sweep = new PageSweep();
        while (_left > 0 && cmdlet.Wait(pages.NextAsync()) is { } page)
        {
            if (countIsWanted)
            {
                cmdlet.WriteObject(Count(paging!, pages.TotalCount));
                countIsWanted = false;
            }

            if (onlyCount)
            {
                return;
            }

            cmdlet.Progress.Total = pages.TotalCount;
            connection.Stamp(page);
            WritePage(page, pages);
            WriteNotes(pages);
            sweep.PageDone();
        }

        if (pages.Shortfall is { } shortfall)
        {
            Report(cmdlet, connection, $"{request}: {shortfall}");
        }
    }

    // The service cannot filter, so what the filter lets through is counted here.
    private PageRange RangeFor(PagingParameters? paging)
    {
        ulong? first = paging is null || paging.First == ulong.MaxValue ? null : paging.First;
        if (filter is null)
        {
            return new PageRange { Skip = paging?.Skip ?? 0, First = first, ThrottleLimit = cmdlet.ThrottleLimit };
        }

        _skip = paging?.Skip ?? 0;
        _left = first ?? ulong.MaxValue;
        return new PageRange { ThrottleLimit = cmdlet.ThrottleLimit };
    }

    private void WritePage(IReadOnlyList<T> page, PageReader<T> pages)
    {
        int half = page.Count / 2;
        for (int i = 0; i < page.Count && _left > 0; i++)
        {
            if (i == half)
            {
                pages.ReadAhead();
            }

            cmdlet.Progress.Done++;
            if (filter is null || (filter(page[i]) && IsWanted()))
            {
                cmdlet.Emit(page[i]);
            }
        }
    }

    private void WriteNotes(PageReader<T> pages)
    {
        if (pages.Duplicates > _duplicates)
        {
            cmdlet.WriteVerbose($"Dropped {pages.Duplicates - _duplicates} objects that were listed before: the list changed, or its pages overlap.");
            _duplicates = pages.Duplicates;
        }

        if (pages.Nulls > _nulls)
        {
            cmdlet.WriteVerbose($"Skipped {pages.Nulls - _nulls} entries of the list that are null.");
            _nulls = pages.Nulls;
        }
    }

    private bool IsWanted()
    {
        if (_skip > 0)
        {
            _skip--;
            return false;
        }

        _left--;
        return true;
    }

    // A filter leaves fewer than the service counts.
    private PSObject Count(PagingParameters paging, long? total) =>
        paging.NewTotalCount((ulong)(total ?? 0), total is null ? 0.0 : filter is null ? 1.0 : 0.5);
}
