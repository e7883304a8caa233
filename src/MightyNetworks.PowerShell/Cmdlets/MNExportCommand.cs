using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Backup;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>Base class for cmdlets that read a network, or parts of it, into files.</summary>
public abstract class MNExportCommand : MNRequestCommand, IExportHost
{
    private ExportRun? _run;
    private ExportFolder? _folder;

    /// <summary>The connection to use, as an object or by name. By default it is the default connection.</summary>
    [Parameter]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public virtual MNConnection? Connection { get; set; }

    /// <summary>What errors of the file system are about.</summary>
    private protected abstract string Place { get; }

    /// <summary>What errors of the file system add.</summary>
    private protected virtual string Advice => " What was written is kept; the same command goes on where it stopped.";

    /// <summary>Reads and writes. Failures of the connection and of the file system end the cmdlet.</summary>
    protected sealed override void ProcessRecord()
    {
        try
        {
            Process();
        }
        catch (BackupException unusable)
        {
            Refuse(unusable.ErrorId, unusable.Message, Place, ErrorCategory.InvalidOperation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse("MNExportNotWritten", $"A file cannot be read or written: {e.Message}{Advice}", Place, ErrorCategory.WriteError);
        }
        catch (MightyNetworksException failure)
        {
            ThrowTerminatingError(ErrorRecords.From(failure, Place));
        }
    }

    /// <summary>Closes the files.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _run?.Dispose();
            _folder?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Reads and writes.</summary>
    private protected abstract void Process();

    /// <summary>Ends the cmdlet unless the connection is to a network. Until it is verified, it may not know its own.</summary>
    private protected void CheckNetwork(MNConnection connection, string? network, string path, string? subdomain = null)
    {
        if (network is null || (subdomain is not null && connection.IsTo(network) is null && connection.IsTo(subdomain) is true))
        {
            return;
        }

        if (connection.IsTo(network) is null)
        {
            Identify(connection);
        }

        if (connection.IsTo(network) is not true)
        {
            throw new BackupException(BackupException.OtherNetwork, $"'{path}' is of network {network}, but the connection is to network {connection.NetworkId}. Nothing was sent.");
        }
    }

    /// <summary>Keeps others out of a folder until the cmdlet ends.</summary>
    private protected void Own(ExportFolder folder)
    {
        _folder = folder;
        folder.Own();
    }

    /// <summary>Reads parts of a network into a folder, or goes on where a run stopped.</summary>
    private protected void Export(MNConnection connection, ExportFolder folder, IReadOnlyList<ExportKind> kinds, EarlierExport? earlier, bool isFull)
    {
        if (folder.IsReplacing)
        {
            WriteVerbose("An export was done but for putting its files in place.");
            folder.FinishReplacing();
            return;
        }

        _run = new ExportRun(this, connection, folder, earlier);
        if (_run.Begin(isFull) is { } started)
        {
            WriteVerbose($"Goes on with the export that was started at {started}.");
        }

        _run.Finish(kinds);
    }

    /// <inheritdoc/>
    private protected override void OnDone(WorkItem item, object? response) => _run!.Take((UnitPages)response!);

    /// <inheritdoc/>
    private protected override void OnFailed(WorkItem item, ErrorRecord record, bool endsCmdlet) => _run!.Fail(record, endsCmdlet);

    /// <summary>Writes an error about a list that cannot be read, or ends the cmdlet with it.</summary>
    private protected void ReportFailure(ErrorRecord error, bool endsCmdlet) => base.OnFailed(null!, error, endsCmdlet);

    void IExportHost.Dispatch(MNConnection connection, Func<Task<UnitPages?>> work, object? target, string what) => Dispatch(connection, (_, _) => work(), target, what);

    void IExportHost.FinishWork() => FinishWork();

    NetworkReader IExportHost.Reader(MNConnection connection) => new(this, connection);

    T IExportHost.Wait<T>(Task<T> task) => Wait(task);

    void IExportHost.ShowDone(long objects) => Progress.Done = objects;

    void IExportHost.Report(ErrorRecord error, bool endsRun) => ReportFailure(error, endsRun);
}
