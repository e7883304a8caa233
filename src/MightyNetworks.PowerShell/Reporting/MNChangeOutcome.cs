using System;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>One change that a cmdlet was asked for, as an <see cref="MNChangeReport"/> lists it.</summary>
public sealed class MNChangeOutcome
{
    internal MNChangeOutcome(object? target, string change, Exception? error = null)
    {
        Target = target;
        Change = DisplayText.OneLine(change);
        Error = error;
    }

    /// <summary>What the change is about: the ID that the cmdlet was given.</summary>
    public object? Target { get; }

    /// <summary>The change in words: <c>Set role of member 5 to Host</c>.</summary>
    public string Change { get; }

    /// <summary>Why it failed or why its outcome is unknown; null for changes that were done, not started, or cut short by a stop.</summary>
    public Exception? Error { get; }

    /// <summary>Returns the change in words.</summary>
    public override string ToString() => Change;
}
