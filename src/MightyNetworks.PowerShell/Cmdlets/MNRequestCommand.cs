using System;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>Base class for cmdlets that send requests for each object in the pipeline, several at a time with -ThrottleLimit.</summary>
public abstract class MNRequestCommand : MNCmdlet
{
    private PipedInput? _input;
    private OrderedWork? _work;
    private long? _inputLength;

    /// <summary>The maximum number of concurrent requests, from 1 to 64. Output and errors keep the order of the input.</summary>
    [Parameter]
    [ValidateRange(1, 64)]
    public int ThrottleLimit { get; set; } = 1;

    internal OrderedWork Work => _work ??= new OrderedWork();

    /// <summary>The object in the pipeline, and which fields count as specified.</summary>
    private protected PipedInput Input => _input!;

    /// <summary>Remembers which parameters were specified explicitly, and the default values of the others.</summary>
    protected override void BeginProcessing()
    {
        _input = new PipedInput(this);
        if (Input.Cleared.FirstOrDefault(Input.IsSpecifiedExplicitly) is { } both)
        {
            Refuse("MNFieldAlsoCleared", $"-{both} and -Clear {both} contradict each other: specify one of them.");
        }
    }

    /// <summary>Waits for the running requests.</summary>
    protected override void EndProcessing()
    {
        FinishWork();
        base.EndProcessing();
    }

    /// <summary>Waits for the running requests and reports them.</summary>
    private protected void FinishWork() => _work?.MakeRoom(0, WaitAny, Report);

    /// <summary>Whether the cmdlet sends a request for each key and each object in the pipeline, so that their number says how many there will be.</summary>
    private protected virtual bool SendsOnePerKey => false;

    /// <summary>Takes what the pipeline or the command line brought. A validation error is written, and nothing is to be sent.</summary>
    private protected bool TakeInput(PSObject? piped)
    {
        if (Input.Take(piped) is not { } error)
        {
            return true;
        }

        string message = error.Message + (piped is null ? " Nothing was sent." : " Nothing was sent for it.");
        WriteRefusal(ErrorRecords.Refused(error.Id, message, ErrorCategory.InvalidArgument, piped ?? (object)0UL));
        return false;
    }

    /// <summary>Finds the IDs of the names in key parameters, if there are any. Names that stand for nothing are errors; false if nothing is left to do.</summary>
    private protected bool FindNames(MNConnection connection)
    {
        CheckOpen(connection);
        try
        {
            return !Input.Names.Any() || Input.Names.Resolve(connection);
        }
        catch (MightyNetworksException failure) when (ErrorRecords.ConcernsConnection(failure))
        {
            ThrowTerminatingError(ErrorRecords.From(failure, connection));
        }
        catch (MightyNetworksException failure)
        {
            WriteFailure(failure, connection);
        }

        return false;
    }

    /// <summary>Starts a request as soon as there is room for it; its response is written when its turn comes.</summary>
    internal void Dispatch<T>(MNConnection connection, ApiRequest<T> request, object? target, string what)
        where T : class => Dispatch(connection, (client, stop) => client.SendAsync(request, Log, stop), target, what);

    /// <summary>Starts work that may take several requests as soon as there is room for it.</summary>
    internal void Dispatch<T>(MNConnection connection, Func<AdminApiClient, CancellationToken, Task<T?>> work, object? target, string what)
        where T : class
    {
        CheckOpen(connection);
        Progress.Connection = connection;
        Progress.Expected ??= SendsOnePerKey ? ExpectedRequests : () => null;
        Work.MakeRoom(ThrottleLimit, WaitAny, Report);
        Work.Start(new WorkItem(target, what, RunAsync(connection, work)));
        if (ThrottleLimit == 1)
        {
            Work.MakeRoom(0, WaitAny, Report);
        }
    }

    /// <summary>Writes a list as it arrives. A failure of the connection ends the cmdlet, unless others are asked, too.</summary>
    internal void WriteList<T>(MNConnection connection, ListRequest<T> request, Func<T, bool>? filter = null, object? key = null, bool othersAreAsked = false)
    {
        CheckOpen(connection);
        try
        {
            new ListWriter<T>(this, connection, filter).Write(request);
        }
        catch (MightyNetworksException failure) when (ErrorRecords.ConcernsConnection(failure) && !othersAreAsked)
        {
            ThrowTerminatingError(ErrorRecords.From(failure, connection));
        }
        catch (MightyNetworksException failure)
        {
            WriteFailure(failure, key ?? connection);
        }
    }

    /// <summary>Reports input for which nothing is sent.</summary>
    internal virtual void WriteRefusal(ErrorRecord record) => WriteError(record);

    /// <summary>Writes what a request returned, if anything.</summary>
    private protected virtual void OnDone(WorkItem item, object? response)
    {
        if (response is not null)
        {
            Emit(response);
        }
    }

    /// <summary>Writes one object that the service sent.</summary>
    internal virtual void Emit(object? item) => WriteObject(item);

    /// <summary>Called with every response, in the order of the input, before it is written.</summary>
    private protected virtual void OnCompleted(WorkItem item)
    {
    }

    /// <summary>Reports the failure of one request: it ends the cmdlet if it concerns the connection.</summary>
    private protected virtual void OnFailed(WorkItem item, ErrorRecord record, bool endsCmdlet)
    {
        if (endsCmdlet)
        {
            ThrowTerminatingError(record);
        }

        WriteError(record);
    }

    // One request for each key, and each object in the pipeline.
    private long? ExpectedRequests()
    {
        _inputLength ??= MyInvocation.ExpectingInput ? InputLength.Of(this) ?? 0 : 1;
        long each = Input.Keys.Where(field => field.IsList).Aggregate(1L, (product, field) => product * Math.Max(1, field.Keys.Length));
        return _inputLength * each is > 1 and var all && all >= Work.Started ? all : null;
    }

    // Cancellation is the work's own business: it knows whether it sent anything.
    private async Task<object?> RunAsync<T>(MNConnection connection, Func<AdminApiClient, CancellationToken, Task<T?>> work)
        where T : class
    {
        CancellationToken cancellation = Cancellation;
        return connection.Stamp(await Task.Run(() => work(connection.Client, cancellation), CancellationToken.None).ConfigureAwait(false));
    }

    private void Report(WorkItem item)
    {
        OnCompleted(item);
        if (item.Failure is OperationCanceledException && Cancellation.IsCancellationRequested)
        {
            // The request noticed the stop before the pipeline did: that is no error of its own.
            throw new PipelineStoppedException();
        }

        ShowLog();
        Progress.Done++;
        if (item.Failure is { } failure)
        {
            OnFailed(item, ErrorRecords.From(failure, item.Target, MyInvocation.MyCommand, item.What), ErrorRecords.ConcernsConnection(failure));
        }
        else
        {
            OnDone(item, item.Response.Result is NoContent ? null : item.Response.Result);
        }
    }
}
