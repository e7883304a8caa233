using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Those who wait for a condition. All but the waiting itself requires the lock of its <see cref="SandboxWebhooks"/>.</summary>
internal sealed class Waiters(Func<bool> isOver)
{
    private readonly List<TaskCompletionSource<bool>> _waiting = [];

    public Task WaitAsync(CancellationToken cancellationToken)
    {
        if (isOver())
        {
            return Task.CompletedTask;
        }

        var over = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add(over);
        return EndAsync(over, cancellationToken);
    }

    /// <summary>Lets those who wait go on if the condition holds.</summary>
    public void Check()
    {
        if (_waiting.Count > 0 && isOver())
        {
            _waiting.ForEach(waiter => waiter.TrySetResult(true));
            _waiting.Clear();
        }
    }

    private static async Task EndAsync(TaskCompletionSource<bool> over, CancellationToken cancellationToken)
    {
        using (cancellationToken.Register(() => over.TrySetCanceled(cancellationToken)))
        {
            await over.Task.ConfigureAwait(false);
        }
    }
}
