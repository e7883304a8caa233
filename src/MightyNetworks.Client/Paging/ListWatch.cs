using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Paging;

/// <summary>Counts the objects removed from one list through the connection since the watch began. Thread-safe.</summary>
internal sealed class ListWatch(RemovalLedger ledger, ApiRequest list) : IDisposable
{
    private readonly object _lock = new();
    private int _started;
    private int _ended;
    private int _removed;
    private TaskCompletionSource<bool>? _idle;

    internal ApiRequest List { get; } = list;

    /// <summary>The number of removals that began.</summary>
    internal int Started => Volatile.Read(ref _started);

    /// <summary>Waits until no removal is on its way. Returns how many began, and how many objects they removed or may have removed.</summary>
    internal async Task<(int Started, int Removed)> IdleAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TaskCompletionSource<bool> busy;
            lock (_lock)
            {
                if (_ended == _started)
                {
                    return (_started, _removed);
                }

                busy = _idle ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            using (cancellationToken.Register(() => busy.TrySetCanceled(cancellationToken)))
            {
                await busy.Task.ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => ledger.Forget(this);

    internal void Began()
    {
        lock (_lock)
        {
            _started++;
        }
    }

    internal void Ended(bool isRemoved)
    {
        TaskCompletionSource<bool>? idle = null;
        lock (_lock)
        {
            _ended++;
            _removed += isRemoved ? 1 : 0;
            if (_ended == _started)
            {
                (idle, _idle) = (_idle, null);
            }
        }

        idle?.TrySetResult(true);
    }
}
