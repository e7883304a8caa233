using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>An ordered list of faults, one per request; null lets a request pass.</summary>
/// <param name="steps">The faults. The requests that they match are ignored.</param>
public sealed class FaultPlan(IReadOnlyList<SandboxFault?> steps)
{
    /// <summary>The faults, one per request.</summary>
    public IReadOnlyList<SandboxFault?> Steps { get; } = steps;

    /// <summary>Reads a plan such as <c>pass; 503 retry-after=1; reset done</c>.</summary>
    /// <param name="text">Actions as <see cref="SandboxFault.ParseAction"/> reads them, or <c>pass</c>, separated by semicolons or line breaks.</param>
    /// <exception cref="FormatException">A step is not a valid fault.</exception>
    public static FaultPlan Parse(string text) =>
        new(text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(step => step.Trim())
            .Where(step => step.Length > 0)
            .Select(step => step == "pass" ? null : SandboxFault.ParseAction(step))
            .ToList());
}
