using System;
using System.Collections.Generic;
using MightyNetworks.Sandbox;
using MightyNetworks.Soak;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>The client's result, compared with the server's state.</summary>
internal sealed record FaultResult(FaultCase Case, RequestKind Kind, Outcome Outcome, int TimesDone, long Seen, long Counted)
{
    private const string Doubt = "may have ";

    /// <summary>False claims of the result; empty if there are none.</summary>
    public IEnumerable<string> Lies()
    {
        if (Outcome.Verdict == Verdict.Broken)
        {
            yield return "broken: " + Outcome.Words;
        }

        if (Counted == FaultServer.Budget)
        {
            yield return "endless: it used its whole budget of requests";
        }

        // If a connection closes between two requests, the client cannot know whether the server received the second one, and counts it.
        bool unknowable = Case.Script.Contains("at=complete", StringComparison.Ordinal) && Counted > Seen;
        if (Seen != Counted && !unknowable)
        {
            yield return $"requests: {Counted} counted, {Seen} seen";
        }

        if (TimesDone > 1 && !Kind.IsIdempotent)
        {
            yield return $"doubled: done {TimesDone} times";
        }

        foreach (string lie in Kind.IsChange ? ChangeLies() : ReadLies())
        {
            yield return lie;
        }
    }

    public override string ToString() =>
        $"{Case.Operation} | {Case.Script}{(Case.Reused ? " | reused" : "")} -> {Outcome.Verdict}, done {TimesDone}, seen {Seen}, counted {Counted}: {Outcome.Words}";

    private IEnumerable<string> ChangeLies()
    {
        if (Outcome.Verdict == Verdict.Done && TimesDone == 0)
        {
            yield return "lost: reported done, not done";
        }

        if (Outcome.Verdict == Verdict.NotDone && TimesDone > 0)
        {
            yield return "silent: reported not done, done";
        }

        if (Outcome.Verdict == Verdict.MayHaveBeenDone != Outcome.Words.Contains(Doubt, StringComparison.Ordinal))
        {
            yield return "words: the message and the verdict differ";
        }
    }

    private IEnumerable<string> ReadLies()
    {
        if (Outcome.Verdict == Verdict.MayHaveBeenDone)
        {
            yield return "words: a read changes nothing";
        }

        bool isRight = Outcome.Verdict != Verdict.Done || Outcome.Result switch
        {
            Member member => member.Id == SandboxWorld.PlainMember,
            ReadList list => list.IsRight,
            _ => false,
        };
        if (!isRight)
        {
            yield return Outcome.Result is ReadList read ? $"lost: a list of {read.Ids.Count} of {SandboxWorld.MemberCount}, and no error" : "wrong: another object";
        }
    }
}
