using System.Linq;
using System.Text.RegularExpressions;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Counts the requests that match a fault, to decide which of them fail.</summary>
internal sealed class FaultRule(SandboxFault fault)
{
    private readonly Regex _path = new("^" + Regex.Escape(fault.Path).Replace("\\*", ".*") + "$", RegexOptions.CultureInvariant);
    private readonly QueryString _query = new(fault.Query);
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

    public bool Matches(SandboxRequest request, Target target) =>
        (fault.Method == "*" || fault.Method == request.Method)
        && _path.IsMatch(target.Rest)
        && _query.Pairs.All(pair => target.Query.Text(pair.Key) == pair.Value);
}
