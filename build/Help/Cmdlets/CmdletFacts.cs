using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>Facts about a cmdlet from the built assembly.</summary>
internal sealed class CmdletFacts
{
    private static readonly string[] Paging = ["First", "Skip", "IncludeTotalCount"];

    private CmdletFacts(Type type, CmdletAttribute attribute)
    {
        Type = type;
        Verb = attribute.VerbName;
        Noun = attribute.NounName;
        Changes = attribute.SupportsShouldProcess;
        PromptsByDefault = attribute.SupportsShouldProcess && attribute.ConfirmImpact == ConfirmImpact.High;
        Pages = attribute.SupportsPaging;
        Sets = [.. new CmdletInfo(Name, type).ParameterSets.Select(s => new ParameterSet(s))];
        OutputTypes = [.. type.GetCustomAttributes<OutputTypeAttribute>().SelectMany(o => o.Type).Select(t => t.Type)];
        Parameters = ReadParameters(type);
    }

    internal Type Type { get; }

    internal string Verb { get; }

    internal string Noun { get; }

    internal string Name => $"{Verb}-{Noun}";

    internal bool Changes { get; }

    internal bool PromptsByDefault { get; }

    internal bool Pages { get; }

    /// <summary>Whether the cmdlet sends requests; such cmdlets have -ThrottleLimit.</summary>
    internal bool SendsRequests => Parameters.Any(p => p.Name == "ThrottleLimit");

    internal IReadOnlyList<ParameterSet> Sets { get; }

    /// <summary>The parameters by name, without the common parameters.</summary>
    internal IReadOnlyList<ParameterFacts> Parameters { get; }

    internal IReadOnlyList<Type> OutputTypes { get; }

    internal static IEnumerable<CmdletFacts> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        let attribute = type.GetCustomAttribute<CmdletAttribute>()
        where attribute is not null
        select new CmdletFacts(type, attribute);

    /// <summary>Finds a parameter by its name or an alias.</summary>
    internal ParameterFacts? Find(string name) => Parameters.FirstOrDefault(
        p => p.Aliases.Prepend(p.Name).Contains(name, StringComparer.OrdinalIgnoreCase));

    private ParameterFacts[] ReadParameters(Type type)
    {
        object fresh = Activator.CreateInstance(type)!;
        return
        [
            .. Sets.SelectMany(s => s.Uses)
                .GroupBy(u => u.Name)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ParameterFacts(type, [.. g], fresh, IsAdded(g.Key))),
        ];
    }

    // Whether PowerShell adds the parameter, so that the class has no property for it.
    private bool IsAdded(string name) => (Pages && Paging.Contains(name)) || (Changes && name is "WhatIf" or "Confirm");
}
