using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>
/// Base class for all cmdlets: waits for work on other threads, ends it on Ctrl+C or when the pipeline needs no more, and shows
/// progress and the request log meanwhile.
/// </summary>
public abstract class MNCmdlet : PSCmdlet, IDisposable
{
    private const int LogInterval = 200;

    private readonly CancellationTokenSource _stopping = new();
    private WorkProgress? _progress;
    private NetworkFinder? _finder;

    internal RequestLog Log { get; } = new();

    internal WorkProgress Progress => _progress ??= new WorkProgress(this, MyInvocation.MyCommand.Name);

    /// <summary>Finds the connections to the networks of piped objects.</summary>
    internal NetworkFinder Finder => _finder ??= new NetworkFinder(this);

    internal CancellationToken Cancellation => _stopping.Token;

    /// <summary>Cancels running requests. PowerShell calls it at the end of the pipeline, however it ended.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Cancels running requests.</summary>
    protected override void StopProcessing() => _stopping.Cancel();

    /// <summary>Shows the rest of the request log and completes the progress bar.</summary>
    protected override void EndProcessing()
    {
        ShowLog();
        _progress?.Complete();
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stopping.Cancel();
            _stopping.Dispose();
            _progress?.CompleteLate();
        }
    }

    /// <summary>Waits for a task and shows meanwhile what happens to the requests.</summary>
    /// <exception cref="PipelineStoppedException">Ctrl+C.</exception>
    internal T Wait<T>(Task<T> task)
    {
        WaitAny(task);
        return task.GetAwaiter().GetResult();
    }

    /// <summary>Waits until one of some tasks is over, well or not.</summary>
    /// <exception cref="PipelineStoppedException">Ctrl+C.</exception>
    internal void WaitAny(params Task[] tasks)
    {
        try
        {
            while (Task.WaitAny(tasks, LogInterval, Cancellation) < 0)
            {
                ShowLog();
            }
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }

        ShowLog();
    }

    /// <summary>Has a connection find out which network it is to, if it does not know.</summary>
    /// <exception cref="MightyNetworksException">It could not be found out.</exception>
    internal void Identify(MNConnection connection)
    {
        CancellationToken cancellation = Cancellation;
        Task identified = Task.Run(() => connection.IdentifyAsync(Log, cancellation), cancellation);
        WaitAny(identified);
        identified.GetAwaiter().GetResult();
    }

    /// <summary>Shows what happened to the requests since it was shown last.</summary>
    internal void ShowLog()
    {
        Log.Show(this);
        _progress?.Show();
    }

    /// <summary>Reports a failure that concerns one object; the pipeline goes on.</summary>
    internal void WriteFailure(Exception failure, object? target) => WriteError(ErrorRecords.From(failure, target));

    /// <summary>Ends the cmdlet because of the way it was called.</summary>
    internal void Refuse(string errorId, string message, object? target = null, ErrorCategory category = ErrorCategory.InvalidArgument) =>
        ThrowTerminatingError(ErrorRecords.Refused(errorId, message, category, target));

    /// <summary>The default connection of this runspace.</summary>
    internal MNConnection DefaultConnection()
    {
        MNConnection? connection = ConnectionTable.Current.Default;
        if (connection is null)
        {
            ThrowTerminatingError(ErrorRecords.NotConnected());
        }

        return connection!;
    }

    /// <summary>Ends the cmdlet where a connection was disconnected meanwhile.</summary>
    internal void CheckOpen(MNConnection connection)
    {
        if (connection.IsClosed)
        {
            ThrowTerminatingError(ErrorRecords.Closed(connection));
        }
    }
}
