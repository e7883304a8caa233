using System;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>A parameter in one parameter set.</summary>
internal sealed class ParameterUse
{
    internal ParameterUse(CommandParameterInfo parameter, string set)
    {
        Name = parameter.Name;
        Type = parameter.ParameterType;
        Position = parameter.Position < 0 ? null : parameter.Position;
        IsMandatory = parameter.IsMandatory;
        TakesValue = parameter.ValueFromPipeline;
        TakesProperty = parameter.ValueFromPipelineByPropertyName;
        Aliases = [.. parameter.Aliases];
        Attributes = [.. parameter.Attributes];
        IsHidden = Attributes.OfType<ParameterAttribute>()
            .Where(a => a.ParameterSetName == set || a.ParameterSetName == ParameterAttribute.AllParameterSets)
            .Any(a => a.DontShow);
    }

    internal string Name { get; }

    internal Type Type { get; }

    internal int? Position { get; }

    internal bool IsMandatory { get; }

    internal bool IsSwitch => Type == typeof(SwitchParameter);

    internal bool TakesValue { get; }

    internal bool TakesProperty { get; }

    /// <summary>Whether the parameter is meant for the pipeline only.</summary>
    internal bool IsHidden { get; }

    internal string[] Aliases { get; }

    internal Attribute[] Attributes { get; }
}
