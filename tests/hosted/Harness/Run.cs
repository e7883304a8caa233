using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A script that runs, or ran, in a session.</summary>
internal sealed class Run
{
    private readonly System.Management.Automation.PowerShell _shell = System.Management.Automation.PowerShell.Create();
    private readonly PSDataCollection<PSObject> _output = [];
    private readonly IAsyncResult _running;

    internal Run(Runspace runspace, string script, object?[] arguments)
    {
        _shell.Runspace = runspace;
        _shell.AddScript(script);
        foreach (object? argument in arguments)
        {
            _shell.AddArgument(argument);
        }

        var input = new PSDataCollection<PSObject>();
        input.Complete();
        _running = _shell.BeginInvoke(input, _output);
    }

    internal PSDataStreams Streams => _shell.Streams;

    internal IReadOnlyList<object> Output => [.. _output.Select(item => item.BaseObject)];

    /// <summary>The output with the properties that it was given.</summary>
    internal IReadOnlyList<PSObject> Objects => [.. _output];

    internal IReadOnlyList<string> Warnings => [.. _shell.Streams.Warning.Select(warning => warning.Message)];

    /// <summary>The error that ended the script; null for none.</summary>
    internal ErrorRecord? Failure { get; private set; }

    internal PSInvocationState State => _shell.InvocationStateInfo.State;

    /// <summary>Waits for the script's end.</summary>
    internal void End()
    {
        try
        {
            _shell.EndInvoke(_running);
        }
        catch (RuntimeException e)
        {
            Failure = e.ErrorRecord;
        }
    }

    /// <summary>Waits for the end of the script; false on timeout.</summary>
    internal bool Ends(TimeSpan patience)
    {
        if (!_running.AsyncWaitHandle.WaitOne(patience))
        {
            Stop();
            return false;
        }

        End();
        return true;
    }

    /// <summary>Stops it as Ctrl+C does, and returns how long that took.</summary>
    internal TimeSpan Stop()
    {
        long start = Stopwatch.GetTimestamp();
        _shell.Stop();
        return Stopwatch.GetElapsedTime(start);
    }
}
