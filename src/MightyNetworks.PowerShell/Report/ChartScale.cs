using System;

namespace MightyNetworks.PowerShell.Report;

/// <summary>An axis from 0, with round steps.</summary>
internal sealed class ChartScale
{
    private const int MostSteps = 4;

    internal ChartScale(long largest)
    {
        Step = StepFor(Math.Max(1, largest));
        End = ((Math.Max(1, largest) + Step - 1) / Step) * Step;
    }

    /// <summary>The distance of two marks: 1, 2 or 5 times a power of ten.</summary>
    internal long Step { get; }

    /// <summary>The value at the end of the axis.</summary>
    internal long End { get; }

    /// <summary>The length that stands for a value, on an axis of a length.</summary>
    internal double LengthOf(long value, double axis) => axis * value / End;

    private static long StepFor(long largest)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (long factor in new long[] { 1, 2, 5 })
            {
                if (largest <= factor * power * MostSteps)
                {
                    return factor * power;
                }
            }
        }
    }
}
