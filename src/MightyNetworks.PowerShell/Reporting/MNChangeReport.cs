using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>
/// The changes that a cmdlet made and did not make before it was stopped or ended by an error. The TargetObject of the
/// <c>MNStopped</c> record in <c>$Error</c>. Does not list objects that the pipeline had not delivered yet.
/// </summary>
public sealed class MNChangeReport
{
    private const int MostNamed = 10;

    internal MNChangeReport(string command, ErrorRecord? cause)
    {
        Command = command;
        Cause = cause;
    }

    /// <summary>Name of the cmdlet.</summary>
    public string Command { get; }

    /// <summary>The error that ended the cmdlet; null if it was stopped.</summary>
    public ErrorRecord? Cause { get; }

    /// <summary>Changes that were made.</summary>
    public IReadOnlyList<MNChangeOutcome> Done { get; internal set; } = [];

    /// <summary>Changes that failed and were not made.</summary>
    public IReadOnlyList<MNChangeOutcome> Failed { get; internal set; } = [];

    /// <summary>Changes that were sent and may have been made; check them before you repeat them.</summary>
    public IReadOnlyList<MNChangeOutcome> Unknown { get; internal set; } = [];

    /// <summary>Requested changes that were not made: not sent, or rejected by the rate limit and not repeated.</summary>
    public IReadOnlyList<MNChangeOutcome> NotStarted { get; internal set; } = [];

    internal int Count => Done.Count + Failed.Count + Unknown.Count + NotStarted.Count;

    /// <summary>Summary in one sentence: how the cmdlet ended, and the number of changes by outcome.</summary>
    internal string Summary =>
        $"{Command} {(Cause is null ? "was stopped" : "ended with an error")}: {Done.Count} done, {Failed.Count} failed, "
        + $"{Unknown.Count} with unknown outcome, {NotStarted.Count} not started.";

    /// <summary>Returns the changes by outcome, the first ten of each.</summary>
    public override string ToString() => string.Join(" ", new[]
    {
        Describe("Outcome unknown", Unknown),
        Describe("Not started", NotStarted),
        Describe("Failed", Failed),
        Describe("Done", Done),
    }.Where(text => text.Length > 0));

    private static string Describe(string outcome, IReadOnlyList<MNChangeOutcome> changes)
    {
        if (changes.Count == 0)
        {
            return string.Empty;
        }

        string more = changes.Count > MostNamed ? $"; and {changes.Count - MostNamed} more" : string.Empty;
        return $"{outcome}: {string.Join("; ", changes.Take(MostNamed))}{more}.";
    }
}
