using System;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>One request of a cmdlet, running or completed, and what it is about.</summary>
internal sealed class WorkItem(object? target, string what, Task<object?> response)
{
    /// <summary>The object that an error is about.</summary>
    internal object? Target { get; } = target;

    /// <summary>What it does, in words.</summary>
    internal string What { get; } = DisplayText.OneLine(what);

    /// <summary>What the service returned.</summary>
    internal Task<object?> Response { get; } = response;

    /// <summary>Why the request failed or was cancelled; null while it runs and when it was done.</summary>
    internal Exception? Failure => Response.Status switch
    {
        TaskStatus.Faulted => Response.Exception!.InnerException,
        TaskStatus.Canceled => Cancellation(),
        _ => null,
    };

    // A cancelled task has no Exception; only waiting for it tells the one that its work threw.
    private OperationCanceledException? Cancellation()
    {
        try
        {
            Response.GetAwaiter().GetResult();
            return null;
        }
        catch (OperationCanceledException e)
        {
            return e;
        }
    }
}
