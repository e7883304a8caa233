using System.Collections.Generic;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>A type of request and its faults.</summary>
/// <param name="Operation">The name of the operation.</param>
/// <param name="Script">
/// The faults of its requests, in order: actions separated by semicolons. A last step with <c>always</c> applies to all further requests.
/// </param>
/// <param name="Reused">Whether the connection was used before.</param>
internal sealed record FaultCase(string Operation, string Script, bool Reused)
{
    public FaultPlan? Plan => Script.EndsWith(" always", System.StringComparison.Ordinal)
        ? Script.Contains(';') ? FaultPlan.Parse(Script[..Script.LastIndexOf(';')]) : null
        : FaultPlan.Parse(Script);

    public IReadOnlyList<SandboxFault>? Faults => Script.EndsWith(" always", System.StringComparison.Ordinal)
        ? [SandboxFault.ParseAction(Script[(Script.LastIndexOf(';') + 1)..])]
        : null;
}
