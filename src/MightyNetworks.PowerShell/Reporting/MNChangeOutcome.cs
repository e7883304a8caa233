using System;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>One requested change of a cmdlet, as listed by an <see cref="MNChangeReport"/>.</summary>
public sealed class MNChangeOutcome
{
    internal MNChangeOutcome(object? target, string change, Exception? error = null)
    {
        Target = target;
        Change = DisplayText.OneLine(change);
        Error = error;
    }

    /// <summary>The target of the change: the specified ID.</summary>
    public object? Target { get; }

    /// <summary>The change in words: <c>Set role of member 5 to Host</c>.</summary>
    public string Change { get; }

    /// <summary>Why the change failed or why its outcome is unknown; null for changes that were done, not started, or interrupted by a stop.</summary>
    public Exception? Error { get; }

    /// <summary>Returns the change in words.</summary>
    public override string ToString() => Change;
}
