using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>A parameter set of a cmdlet.</summary>
internal sealed class ParameterSet
{
    private static readonly string[] Last = ["IncludeTotalCount", "Skip", "First", "WhatIf", "Confirm"];

    internal ParameterSet(CommandParameterSetInfo set)
    {
        Name = set.Name;
        IsDefault = set.IsDefault;
        Uses =
        [
            .. set.Parameters
                .Where(p => !Cmdlet.CommonParameters.Contains(p.Name))
                .Select(p => new ParameterUse(p, Name))
                .OrderBy(u => u.Position ?? int.MaxValue)
                .ThenBy(u => !u.IsMandatory)
                .ThenBy(u => System.Array.IndexOf(Last, u.Name)),
        ];
    }

    internal string Name { get; }

    internal bool IsDefault { get; }

    /// <summary>Whether it is the cmdlet's only parameter set.</summary>
    internal bool IsOnly => Name == ParameterAttribute.AllParameterSets;

    /// <summary>The parameters in the order of the syntax: by position, then the mandatory ones, then those that PowerShell adds.</summary>
    internal IReadOnlyList<ParameterUse> Uses { get; }
}
