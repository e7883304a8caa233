using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>Facts about a parameter from the built assembly, across all parameter sets.</summary>
internal sealed class ParameterFacts
{
    private readonly ParameterUse[] _uses;

    internal ParameterFacts(Type cmdlet, ParameterUse[] uses, object fresh, bool isAdded)
    {
        _uses = uses;
        Property = isAdded ? null : cmdlet.GetProperty(Name);
        AcceptedValues = [.. TypeNames.Values(Type, uses[0].Attributes)];
        Default = IsMandatory || IsSwitch || Property is null ? string.Empty : Text(Property.GetValue(fresh));
    }

    internal string Name => _uses[0].Name;

    internal Type Type => _uses[0].Type;

    internal bool IsSwitch => _uses[0].IsSwitch;

    internal string[] Aliases => _uses[0].Aliases;

    /// <summary>The property of the parameter; null for parameters that PowerShell adds.</summary>
    internal PropertyInfo? Property { get; }

    /// <summary>Whether a parameter set requires the parameter.</summary>
    internal bool IsMandatory => _uses.Any(u => u.IsMandatory);

    internal int? Position => _uses.Select(u => u.Position).FirstOrDefault(p => p is not null);

    internal bool TakesValue => _uses.Any(u => u.TakesValue);

    internal bool TakesProperty => _uses.Any(u => u.TakesProperty);

    internal bool IsHidden => _uses.All(u => u.IsHidden);

    internal bool TakesWildcards => _uses[0].Attributes.OfType<SupportsWildcardsAttribute>().Any();

    internal IReadOnlyList<string> AcceptedValues { get; }

    /// <summary>The default value, taken from a new object of the cmdlet; empty if there is none.</summary>
    internal string Default { get; }

    private static string Text(object? value) => value switch
    {
        null or false or string { Length: 0 } => string.Empty,
        Enum constant when Convert.ToInt64(constant, CultureInfo.InvariantCulture) == 0 => string.Empty,
        string text => text,
        IEnumerable list => string.Join(", ", list.Cast<object>()),
        ValueType plain when plain.Equals(Activator.CreateInstance(plain.GetType())) => string.Empty,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
