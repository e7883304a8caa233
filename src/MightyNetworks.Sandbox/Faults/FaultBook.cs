using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Counts the requests that each fault meets, so that each fails exactly as often as it is to.</summary>
internal sealed class FaultBook(IReadOnlyList<SandboxFault> faults)
{
    private readonly Rule[] _rules = [.. faults.Select(fault => new Rule(fault))];

    public SandboxFault? Find(SandboxRequest request, Target target)
    {
        if (_rules.Length == 0)
        {
            return null;
        }

        lock (_rules)
        {
            return Array.Find(_rules, rule => rule.Strikes(request, target))?.Fault;
        }
    }

    public void Reset()
    {
        lock (_rules)
        {
            foreach (Rule rule in _rules)
            {
                rule.Reset();
            }
        }
    }

    private sealed class Rule(SandboxFault fault)
    {
        private readonly Regex _path = new("^" + Regex.Escape(fault.Path).Replace("\\*", ".*") + "$", RegexOptions.CultureInvariant);
        private readonly Query _query = new(fault.Query);
        private int _met;
        private int _struck;

        public SandboxFault Fault => fault;

        public bool Strikes(SandboxRequest request, Target target)
        {
            if (_struck >= fault.Times || !Matches(request, target))
            {
                return false;
            }

            _met++;
            bool strikes = _met > fault.After && (_met - fault.After) % fault.Every == 0;
            _struck += strikes ? 1 : 0;
            return strikes;
        }

        public void Reset() => _met = _struck = 0;

        private bool Matches(SandboxRequest request, Target target) =>
            (fault.Method == "*" || fault.Method == request.Method)
            && _path.IsMatch(target.Rest)
            && _query.Pairs.All(pair => target.Query.Text(pair.Key) == pair.Value);
    }
}
