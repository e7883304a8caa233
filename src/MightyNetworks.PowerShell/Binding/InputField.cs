using System;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>A parameter of a cmdlet, its value and the value that it has when nothing is specified.</summary>
internal sealed class InputField
{
    private readonly MNRequestCommand _cmdlet;
    private readonly ParameterMetadata _parameter;
    private readonly PropertyInfo _property;
    private readonly object? _default;

    internal InputField(MNRequestCommand cmdlet, ParameterMetadata parameter)
    {
        _cmdlet = cmdlet;
        _parameter = parameter;
        _property = cmdlet.GetType().GetProperty(parameter.Name)!;
        _default = Value;
    }

    internal string Name => _parameter.Name;

    internal bool BindsByName => _parameter.ParameterSets.Values.Any(set => set.ValueFromPipelineByPropertyName);

    internal bool IsKey => Nullable.GetUnderlyingType(_parameter.ParameterType) is { } inner ? inner == typeof(MNKey)
        : _parameter.ParameterType == typeof(MNKey) || IsList;

    /// <summary>Whether it is a list of keys.</summary>
    internal bool IsList => _parameter.ParameterType == typeof(MNKey[]);

    internal bool HoldsNothing => Keys.Any(key => key.IsNothing);

    /// <summary>Its keys; none if it holds something else.</summary>
    internal MNKey[] Keys => Value switch
    {
        MNKey key => [key],
        MNKey[] keys => keys,
        _ => [],
    };

    internal object? Value
    {
        get => _property.GetValue(_cmdlet);
        set => _property.SetValue(_cmdlet, value);
    }

    internal bool IsBound => _cmdlet.MyInvocation.BoundParameters.ContainsKey(Name);

    internal bool IsOfSet => Set is not null;

    internal bool IsMandatory => Set is { IsMandatory: true };

    private ParameterSetMetadata? Set =>
        _parameter.ParameterSets.TryGetValue(_cmdlet.ParameterSetName, out ParameterSetMetadata? own) ? own
        : _parameter.ParameterSets.TryGetValue(ParameterAttribute.AllParameterSets, out ParameterSetMetadata? all) ? all
        : null;

    internal void Reset() => Value = _default;

    /// <summary>The cell that the value comes from: by the parameter's name, else by one of its other names; the first that is not empty.</summary>
    internal PSPropertyInfo? CellOf(PSObject? row)
    {
        PSPropertyInfo[] cells = row is null ? [] : [.. new[] { Name }.Concat(_parameter.Aliases).Select(name => row.Properties[name]).Where(cell => cell is not null)];
        return cells.FirstOrDefault(cell => !PipedObject.IsEmpty(cell.Value)) ?? cells.FirstOrDefault();
    }

    /// <summary>Takes the value of another name of the parameter where the cell of its own is empty: the Email of a row without MemberId.</summary>
    internal void FillFrom(PSObject row)
    {
        if (IsKey && IsBound && HoldsNothing && CellOf(row) is { } cell && !PipedObject.IsEmpty(cell.Value)
            && new KeyTransformationAttribute(Name).Transform(null!, cell.Value) is MNKey { IsNothing: false } key)
        {
            Value = IsList ? new[] { key } : key;
        }
    }
}
