using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Selects the fault of a request: from the plan, else the first matching one of the list, else a random one.</summary>
internal sealed class FaultBook(IReadOnlyList<SandboxFault> faults, FaultPlan? plan, RandomFaults? random)
{
    private readonly object _gate = new();
    private readonly FaultRule[] _rules = [.. faults.Select(fault => new FaultRule(fault))];
    private readonly Dictionary<SandboxFault, FaultRule> _drawn = random?.Kinds.Distinct().ToDictionary(fault => fault, fault => new FaultRule(fault)) ?? [];
    private int _planned;
    private long _draws;

    private bool IsEmpty => _rules.Length == 0 && plan is null && random is null;

    public SandboxFault? Find(SandboxRequest request)
    {
        if (IsEmpty)
        {
            return null;
        }

        var target = Target.Parse(request.Target);
        lock (_gate)
        {
            SandboxFault? planned = plan is not null && _planned < plan.Steps.Count ? plan.Steps[_planned++] : null;
            SandboxFault? drawn = random?.At(_draws++);
            return planned
                ?? Array.Find(_rules, rule => rule.Strikes(request, target))?.Fault
                ?? (drawn is not null && _drawn[drawn].Matches(request, target) ? drawn : null);
        }
    }

    /// <summary>Returns the same faults, unused.</summary>
    public FaultBook Renew() => new(faults, plan, random);
}
