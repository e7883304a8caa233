using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.FaultTests.Harness;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.Soak;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>The output of a cmdlet with a fault, compared with the server's log and state.</summary>
internal sealed record CmdletResult(FaultResult Result, CmdletKind Kind, Run Run, int TimesInWorld)
{
    private const string Doubt = "may have ";

    private ErrorRecord? Error => Run.Streams.Error.FirstOrDefault();

    /// <summary>The outcome, derived only from what a user sees.</summary>
    public static Outcome OutcomeOf(Run run, CmdletKind kind)
    {
        if (run.Failure is not null || run.Streams.Error.FirstOrDefault() is not { } error)
        {
            return run.Failure is null ? new(Verdict.Done, "", ResultOf(run, kind)) : new(Verdict.Broken, "The script ended: " + run.Failure);
        }

        string words = error.ToString();
        return error.FullyQualifiedErrorId.StartsWith("MNUnexpectedError", StringComparison.Ordinal) || !error.FullyQualifiedErrorId.StartsWith("MN", StringComparison.Ordinal)
            ? new(Verdict.Broken, $"{error.FullyQualifiedErrorId}: {words}")
            : new(words.Contains(Doubt, StringComparison.Ordinal) ? Verdict.MayHaveBeenDone : Verdict.NotDone, words);
    }

    /// <summary>False claims of the output; empty if there are none.</summary>
    public IEnumerable<string> Lies() => [.. Result.Lies(), .. WorldLies(), .. OutputLies(), .. ErrorLies(), .. ShownText.Lies(Run)];

    public override string ToString() =>
        $"{Result} [{string.Join(", ", Run.Streams.Error.Select(error => error.FullyQualifiedErrorId))}; {Run.Output.Count} objects, {TimesInWorld} in the world]";

    private static object? ResultOf(Run run, CmdletKind kind) => kind.Name == "list"
        ? new ReadList(Ids(run), run.Warnings.Count > 0 ? run.Warnings[0] : null)
        : run.Output.Count == 1 ? run.Output[0] : null;

    private static List<ulong> Ids(Run run) => [.. run.Output.Cast<Member>().Select(member => member.Id)];

    private IEnumerable<string> WorldLies()
    {
        if (Kind.IsChange && (Kind.IsIdempotent ? Math.Min(Result.TimesDone, 1) : Result.TimesDone) != TimesInWorld)
        {
            yield return $"world: done {Result.TimesDone} times by the log, {TimesInWorld} times by the state";
        }
    }

    private IEnumerable<string> OutputLies()
    {
        if (Kind.Name == "list")
        {
            List<ulong> ids = Ids(Run);
            if (!new ReadList(ids, "some").IsRight)
            {
                yield return "list: an object twice, out of order, or none of the service's";
            }
        }
        else if (Run.Output.Count > (Error is not null || Kind.ReturnsNothing ? 0 : 1))
        {
            yield return $"output: {Run.Output.Count} objects";
        }
    }

    private IEnumerable<string> ErrorLies()
    {
        if (Run.Streams.Error.Count > 1)
        {
            yield return $"errors: {Run.Streams.Error.Count} for one request";
        }

        if (Error is null)
        {
            yield break;
        }

        string[] id = Error.FullyQualifiedErrorId.Split(',');
        IReadOnlyList<string> expected = ExpectedError.Ids(Result.Case.Script);
        if (id.Length != 2 || (expected.Count > 0 && !expected.Contains(id[0])))
        {
            yield return $"ID: {Error.FullyQualifiedErrorId}, not {string.Join(" or ", expected)}";
        }

        if (!Error.ToString().StartsWith(Kind.Words, StringComparison.Ordinal))
        {
            yield return "words: the message does not begin with " + Kind.Words;
        }

        bool saysHow = Error.ErrorDetails?.RecommendedAction?.StartsWith($"Check {(Kind.Check.Contains('-') ? "with" : "in")} {Kind.Check}", StringComparison.Ordinal) is true;
        if (Kind.IsChange && saysHow != (Result.Outcome.Verdict == Verdict.MayHaveBeenDone))
        {
            yield return "words: the advice is to check, and the message is sure, or the other way round: " + Error.ErrorDetails?.RecommendedAction;
        }
    }
}
