using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>What a cmdlet is that sends one request for each object in the pipeline, several at once where that is wanted.</summary>
public abstract class MNRequestCommand : MNCmdlet
{
    private OrderedWork? _work;

    /// <summary>How many requests may be on their way at once. Output and errors keep the order of the input.</summary>
    [Parameter]
    [ValidateRange(1, 64)]
    public int ThrottleLimit { get; set; } = 1;

    internal OrderedWork Work => _work ??= new OrderedWork();

    /// <summary>Waits for what is still on its way.</summary>
    protected override void EndProcessing()
    {
        _work?.MakeRoom(0, WaitAny, Report);
        base.EndProcessing();
    }

    /// <summary>Starts a request as soon as there is room for it; its answer is written when its turn comes.</summary>
    internal void Dispatch<T>(MNConnection connection, ApiRequest<T> request, object? target, string what)
        where T : class
    {
        CheckOpen(connection);
        Progress.Connection = connection;
        Work.MakeRoom(ThrottleLimit, WaitAny, Report);
        Work.Start(new WorkItem(target, what, Send(connection.Client, request)));
        if (ThrottleLimit == 1)
        {
            Work.MakeRoom(0, WaitAny, Report);
        }
    }

    /// <summary>Called before the first error that ends the cmdlet, while requests may still be on their way.</summary>
    private protected virtual void OnFailing(WorkItem failed)
    {
    }

    private async Task<object?> Send<T>(AdminApiClient client, ApiRequest<T> request)
        where T : class
    {
        CancellationToken cancellation = Cancellation;
        return await Task.Run(() => client.SendAsync(request, Feed, cancellation), cancellation).ConfigureAwait(false);
    }

    private void Report(WorkItem item)
    {
        ShowFeed();
        Progress.Done++;
        if (item.Answer.Exception?.InnerException is { } failure)
        {
            ReportFailure(item, failure);
        }
        else if (item.Answer.Status is TaskStatus.RanToCompletion && item.Answer.Result is { } result and not Empty)
        {
            WriteObject(result);
        }
    }

    private void ReportFailure(WorkItem item, Exception failure)
    {
        ErrorRecord record = ErrorRecords.From(failure, item.Target);
        try
        {
            if (ErrorRecords.ConcernsConnection(failure))
            {
                ThrowTerminatingError(record);
            }

            WriteError(record);
        }
        catch when (!Cancellation.IsCancellationRequested)
        {
            OnFailing(item);
            throw;
        }
    }
}
