using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.Soak;

/// <summary>The report of a soak.</summary>
internal sealed record SoakReport(IReadOnlyList<SoakStep> Steps, long Seen, long Counted, int Faults, TimeSpan Time)
{
    public int Doubled => Steps.Count(step => step.IsDoubled);

    public int Lost => Steps.Count(step => step.IsLost);

    public bool IsClean => Doubled == 0 && Lost == 0 && Seen == Counted;

    public IEnumerable<SoakStep> Wrong => Steps.Where(step => step.IsDoubled || step.IsLost || step.Uncounted != 0);

    private int Count(Verdict verdict) => Steps.Count(step => step.Outcome.Verdict == verdict);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        operations  {Steps.Count}: {Count(Verdict.Done)} done, {Count(Verdict.NotDone)} not done, {Count(Verdict.MayHaveBeenDone)} may have been done
        faults      {Faults}
        doubled     {Doubled}
        lost        {Lost}
        requests    {Counted} counted, {Seen} seen
        time        {Time.TotalSeconds:0.0} s
        """);
}
