using System;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The cmdlet that an export runs in.</summary>
internal interface IExportHost
{
    /// <summary>Starts to read a list as soon as there is room for it; it is handed to the run when its turn comes.</summary>
    void Dispatch(MNConnection connection, Func<Task<UnitPages?>> work, object? target, string what);

    /// <summary>Waits for the lists that are being read.</summary>
    void FinishWork();

    /// <summary>A reader that counts its requests.</summary>
    NetworkReader Reader(MNConnection connection);

    /// <summary>Waits for a task.</summary>
    T Wait<T>(Task<T> task);

    /// <summary>Shows how many objects were written.</summary>
    void ShowDone(long objects);

    /// <summary>Writes a warning.</summary>
    void WriteWarning(string text);

    /// <summary>Writes an error, or ends the cmdlet with it.</summary>
    void Report(ErrorRecord error, bool endsRun);
}
