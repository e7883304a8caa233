using System;
using System.Management.Automation;
using System.Runtime.ExceptionServices;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>Base class for cmdlets that report what they did and did not do when they are stopped or ended by an error.</summary>
public abstract class MNReportingCommand : MNRequestCommand
{
    // Cancelled requests end at once; one that does not must not hold up Ctrl+C.
    private static readonly TimeSpan SettleTime = TimeSpan.FromMilliseconds(300);

    private readonly ChangeLog _log = new();
    private Exception? _end;
    private bool _isOver;

    /// <summary>Changes what one object of the pipeline, or the command line, asks for.</summary>
    private protected abstract void ProcessInput();

    /// <summary>Changes what was left for the end of the pipeline.</summary>
    private protected virtual void ProcessEnd()
    {
    }

    /// <summary>Processes one object. After a stop or an error, what is left of the object is reported as not started.</summary>
    protected sealed override void ProcessRecord() => Supervise(ProcessInput);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        Supervise(ProcessEnd);
        Supervise(base.EndProcessing);
        _isOver = true;
    }

    /// <summary>Reports what was done when the pipeline ended while this cmdlet waited for its next object.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
        {
            ReportStop(isAbrupt: true);
        }

        base.Dispose(disposing);
    }

    /// <summary>Makes one change, which may throw; once the cmdlet is ending it is only noted.</summary>
    private protected void Attempt(object? target, string what, Action change)
    {
        int started = Work.Started;
        if (_end is not null || (!Attempt(change) && Work.Started == started))
        {
            _log.NotStarted(target, what);
        }
    }

    /// <summary>Does what may end the cmdlet but changes nothing, such as writing an error; once the cmdlet is ending it does nothing.</summary>
    private protected bool Attempt(Action action)
    {
        try
        {
            if (_end is null)
            {
                action();
            }
        }
        catch (Exception e)
        {
            // The caller goes on with its other changes, so that they are noted; Supervise throws.
            _end = e;
        }

        return _end is null;
    }

    /// <inheritdoc/>
    private protected override void OnCompleted(WorkItem item) => _log.Add(item);

    /// <summary>Reports a failure. One that ends the cmdlet waits for the report: after it the pipeline takes no warnings.</summary>
    private protected override void OnFailed(WorkItem item, ErrorRecord record, bool endsCmdlet)
    {
        if (endsCmdlet || ReportWriter.Preference(this, "ErrorAction", "ErrorActionPreference") is ActionPreference.Stop)
        {
            throw new EndingException(record, endsCmdlet);
        }

        WriteError(record);
    }

    private void Supervise(Action process)
    {
        try
        {
            if (_end is null)
            {
                process();
            }
        }
        catch (Exception e)
        {
            _end ??= e;
        }

        if (_end is EndingException ending)
        {
            EndWith(ending);
        }
        else if (_end is not null)
        {
            ReportStop(Cancellation.IsCancellationRequested);
            ExceptionDispatchInfo.Capture(_end).Throw();
        }
    }

    // Nothing new is sent; running requests complete and are reported.
    private void EndWith(EndingException ending)
    {
        try
        {
            Work.Drain(WaitAny, OnCompleted);
        }
        catch (PipelineStoppedException)
        {
            ReportStop(isAbrupt: true);
            throw;
        }

        _isOver = true;
        if (_log.Count > 1)
        {
            new ReportWriter(this).Write(_log.Report(MyInvocation.MyCommand.Name, ending.Record));
        }

        if (!ending.IsOfConnection)
        {
            WriteError(ending.Record);
        }

        ThrowTerminatingError(ending.Record);
    }

    // Where the pipeline needs no more, as with Select-Object -First, or an error says why a single change was not sent,
    // a report of nothing but what is known already would be noise.
    private void ReportStop(bool isAbrupt)
    {
        _isOver = true;
        int known = _log.Count;
        StopProcessing();
        Work.Abandon(SettleTime, OnCompleted);
        MNChangeReport report = _log.Report(MyInvocation.MyCommand.Name, null);
        bool isLeft = report.Unknown.Count > 0 || (report.Count > 1 && (report.Count > known || report.NotStarted.Count > 0));
        if (isAbrupt ? report.Count > 0 : isLeft)
        {
            new ReportWriter(this).Write(report);
        }
    }

    /// <summary>Carries the error that ends the cmdlet out of the loop over its changes.</summary>
    private sealed class EndingException(ErrorRecord record, bool isOfConnection) : Exception
    {
        internal ErrorRecord Record { get; } = record;

        internal bool IsOfConnection { get; } = isOfConnection;
    }
}
