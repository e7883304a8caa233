using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>Reads the lists that a Sync cmdlet compares with what is wanted.</summary>
internal sealed class StateReader(MNRequestCommand cmdlet, MNConnection connection)
{
    /// <summary>The time of the connection's clock.</summary>
    internal DateTimeOffset Now => connection.Client.Time.GetUtcNow();

    /// <summary>Reads one object.</summary>
    /// <exception cref="MightyNetworksException">It could not be read.</exception>
    internal T? Fetch<T>(ApiRequest<T> request)
        where T : class => cmdlet.Wait(Task.Run(() => connection.Client.SendAsync(request, cmdlet.Log, cmdlet.Cancellation)));

    /// <summary>Reads a list to its end. Returns why it is incomplete, or null.</summary>
    /// <exception cref="MightyNetworksException">A page could not be read.</exception>
    internal string? Read<T>(ListRequest<T> request, Action<T> take)
    {
        using PageReader<T> pages = connection.Client.Read(
            request, new PageRange { ThrottleLimit = cmdlet.ThrottleLimit }, cmdlet.Log, connection.NetworkId, cmdlet.Cancellation);
        cmdlet.Progress.Connection = connection;
        while (cmdlet.Wait(pages.NextAsync()) is { } page)
        {
            pages.ReadAhead();
            cmdlet.Progress.Total = pages.TotalCount;
            foreach (T item in page)
            {
                cmdlet.Progress.Done++;
                take(item);
            }
        }

        return pages.Shortfall is { } shortfall ? $"{request}: {shortfall}" : null;
    }

    /// <summary>Reads one list for each member, several at a time. Failures of single members are handed over.</summary>
    internal void ReadEach<T>(IReadOnlyCollection<ulong> members, Func<ulong, ListRequest<T>> request, Action<ulong, List<T>> take, Action<ulong, Exception> fail)
    {
        var work = new OrderedWork();
        void Report(WorkItem item)
        {
            cmdlet.Progress.Done++;
            if (item.Failure is { } failure)
            {
                fail((ulong)item.Target!, failure);
            }
            else
            {
                take((ulong)item.Target!, (List<T>)item.Response.Result!);
            }
        }

        (cmdlet.Progress.Connection, cmdlet.Progress.Total, cmdlet.Progress.Done) = (connection, members.Count, 0);
        foreach (ulong member in members)
        {
            work.MakeRoom(cmdlet.ThrottleLimit, cmdlet.WaitAny, Report);
            work.Start(new WorkItem(member, string.Empty, Task.Run(() => ListAsync(request(member)))));
        }

        work.MakeRoom(0, cmdlet.WaitAny, Report);
    }

    private async Task<object?> ListAsync<T>(ListRequest<T> request)
    {
        var all = new List<T>();
        using PageReader<T> pages = connection.Client.Read(request, PageRange.All, cmdlet.Log, connection.NetworkId, cmdlet.Cancellation);
        while (await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            all.AddRange(page);
        }

        return pages.Shortfall is null ? all : throw new InvalidOperationException($"{request}: {pages.Shortfall}");
    }
}
