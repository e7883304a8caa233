using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>
/// Runs up to a number of requests at a time and hands their responses back in the order in which they were started.
/// Used by the pipeline's thread only.
/// </summary>
internal sealed class OrderedWork
{
    // Responses that wait behind a slow one are kept, up to a limit, so that it does not hold up the others.
    private const int KeptPerRunning = 8;

    private readonly Queue<WorkItem> _items = new();
    private readonly List<Task> _running = [];

    internal int Started { get; private set; }

    internal void Start(WorkItem item)
    {
        _items.Enqueue(item);
        _running.Add(item.Response);
        Started++;
    }

    /// <summary>Waits until another request may start, or with a limit of 0 until none is left.</summary>
    internal void MakeRoom(int limit, Action<Task[]> wait, Action<WorkItem> report)
    {
        ReportCompleted(report);
        while (limit == 0 ? _items.Count > 0 : IsFull(limit))
        {
            wait(_running.Count < limit || limit == 0 ? [_items.Peek().Response] : [.. _running]);
            ReportCompleted(report);
        }
    }

    /// <summary>Waits until none is left and hands all over; their responses are reported nowhere else.</summary>
    internal void Drain(Action<Task[]> wait, Action<WorkItem> settle)
    {
        while (_items.Count > 0)
        {
            wait([_items.Peek().Response]);
            settle(_items.Dequeue());
        }
    }

    /// <summary>Hands over what is left after cancellation, once it ended or the time is over.</summary>
    internal void Abandon(TimeSpan time, Action<WorkItem> settle)
    {
        Task.WaitAny([Task.WhenAll(_items.Select(item => item.Response))], time);
        while (_items.Count > 0)
        {
            settle(_items.Dequeue());
        }
    }

    private bool IsFull(int limit) => _running.Count >= limit || IsHeldUp(limit);

    private bool IsHeldUp(int limit) => _items.Count >= limit * KeptPerRunning;

    private void ReportCompleted(Action<WorkItem> report)
    {
        _running.RemoveAll(task => task.IsCompleted);
        while (_items.Count > 0 && _items.Peek().Response.IsCompleted)
        {
            report(_items.Dequeue());
        }
    }
}
