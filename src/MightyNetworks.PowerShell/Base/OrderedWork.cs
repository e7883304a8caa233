using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace MightyNetworks.PowerShell;

/// <summary>
/// Keeps up to a number of requests on their way and hands their answers back in the order in which they were started.
/// Used by the pipeline's thread only.
/// </summary>
internal sealed class OrderedWork
{
    // Answers that wait behind a slow one are kept, so that it does not hold up the others; but not without bound.
    private const int KeptPerRunning = 8;

    private readonly Queue<WorkItem> _items = new();
    private readonly List<Task> _running = [];

    internal IReadOnlyCollection<WorkItem> Unreported => _items;

    internal int Started { get; private set; }

    internal void Start(WorkItem item)
    {
        _items.Enqueue(item);
        _running.Add(item.Answer);
        Started++;
    }

    /// <summary>Waits until another request may start, or with a limit of 0 until none is left.</summary>
    internal void MakeRoom(int limit, Action<Task[]> wait, Action<WorkItem> report)
    {
        ReportAnswered(report);
        while (limit == 0 ? _items.Count > 0 : IsFull(limit))
        {
            wait(_running.Count < limit || limit == 0 ? [_items.Peek().Answer] : [.. _running]);
            ReportAnswered(report);
        }
    }

    private bool IsFull(int limit) => _running.Count >= limit || IsHeldUp(limit);

    private bool IsHeldUp(int limit) => _items.Count >= limit * KeptPerRunning;

    private void ReportAnswered(Action<WorkItem> report)
    {
        _running.RemoveAll(task => task.IsCompleted);
        while (_items.Count > 0 && _items.Peek().Answer.IsCompleted)
        {
            report(_items.Dequeue());
        }
    }
}
