using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A user's session: a runspace with the module and a recording host.</summary>
internal sealed class Session : IDisposable
{
    private readonly Runspace _runspace;

    /// <param name="threads">A thread for each script, or one for all, which is faster.</param>
    /// <param name="withViews">Whether PowerShell's views and the module's are loaded, for scripts that format objects.</param>
    /// <param name="withFiles">Whether it has files and folders, for scripts with paths. With views it has.</param>
    internal Session(PSThreadOptions threads = PSThreadOptions.UseNewThread, bool withViews = false, bool withFiles = false) =>
        _runspace = Engine.Open(Host, threads, withViews, withViews || withFiles);

    internal TestHost Host { get; } = new();

    internal TestWindow Window => Host.Window;

    /// <summary>What <c>$Error</c> holds, the latest first.</summary>
    internal IReadOnlyList<ErrorRecord> Errors =>
        [.. ((ArrayList)_runspace.SessionStateProxy.GetVariable("Error")).OfType<object>().Select(Record).OfType<ErrorRecord>()];

    /// <summary>The target of the latest report in <c>$Error</c>; null for none.</summary>
    internal PowerShell.Reporting.MNChangeReport? Report =>
        Errors.FirstOrDefault(error => error.FullyQualifiedErrorId.StartsWith("MNStopped", StringComparison.Ordinal))?.TargetObject as PowerShell.Reporting.MNChangeReport;

    internal object? this[string variable]
    {
        get => _runspace.SessionStateProxy.GetVariable(variable) is PSObject { BaseObject: var value } and { BaseObject: not PSCustomObject } ? value : _runspace.SessionStateProxy.GetVariable(variable);
        set => _runspace.SessionStateProxy.SetVariable(variable, value);
    }

    /// <summary>Starts a script; arguments are <c>$args</c>.</summary>
    internal Run Start(string script, params object?[] arguments) => new(_runspace, script, arguments);

    /// <summary>Runs a script to its end.</summary>
    internal Run Invoke(string script, params object?[] arguments)
    {
        Run run = Start(script, arguments);
        run.End();
        return run;
    }

    public void Dispose() => _runspace.Dispose();

    private static ErrorRecord? Record(object item) => item switch
    {
        ErrorRecord record => record,
        PSObject { BaseObject: ErrorRecord record } => record,
        IContainsErrorRecord container => container.ErrorRecord,
        _ => null,
    };
}
