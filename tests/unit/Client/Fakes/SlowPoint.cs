using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>Passes many points at once, except one: there it waits until the test releases it.</summary>
internal sealed class SlowPoint(int slow)
{
    private Action? _waiting;

    /// <summary>The number of points passed.</summary>
    internal int Passed { get; private set; }

    internal void Pass(Action then)
    {
        if (Passed++ == slow)
        {
            _waiting = then;
        }
        else
        {
            then();
        }
    }

    internal Task PassAsync()
    {
        var passed = new TaskCompletionSource();
        Pass(passed.SetResult);
        return passed.Task;
    }

    internal void Release() => _waiting?.Invoke();
}

/// <summary>The context of a caller with one thread, such as a window; it counts what wants to come back to that thread.</summary>
internal sealed class CallerContext : SynchronizationContext
{
    private int _posts;

    internal int Posts => Volatile.Read(ref _posts);

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref _posts);
        d(state);
    }
}
