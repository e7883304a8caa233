using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Checks a piped object before its values are used. PowerShell binds an empty cell as an empty text or as 0,
/// drops a value that does not fit an optional parameter, and takes the ID of an object that has none for 0.
/// </summary>
internal sealed class PipedRow
{
    private readonly MNRequestCommand _cmdlet;
    private readonly PipedInput _input;
    private readonly Field[] _byName;
    private readonly Field[] _keys;

    /// <summary>Made before the pipeline binds anything, when every parameter that is not specified has its default.</summary>
    internal PipedRow(MNRequestCommand cmdlet, PipedInput input)
    {
        _cmdlet = cmdlet;
        _input = input;
        Field[] all = [.. cmdlet.MyInvocation.MyCommand.Parameters.Values.Where(parameter => cmdlet.GetType().GetProperty(parameter.Name) is not null)
            .Select(parameter => new Field(cmdlet, parameter))];
        _byName = [.. all.Where(field => field.BindsByName && !input.IsSpecifiedExplicitly(field.Name))];
        _keys = [.. all.Where(field => field.IsKey)];
    }

    /// <summary>Resets parameters that the pipeline left empty to their defaults. An ID of 0 from an object of this module counts as empty.</summary>
    internal void DropEmptyCells(PSObject? row)
    {
        bool mayLackIds = row is null || PipedObject.IsOfModule(row);
        foreach (Field field in _byName.Where(field => IsBound(field) && !IsMandatory(field)))
        {
            bool isEmpty = field.CellOf(row) is { } cell && PipedObject.IsEmpty(cell.Value);
            if (isEmpty || (mayLackIds && field.HoldsZero))
            {
                field.Reset();
            }
        }
    }

    /// <summary>The validation error: what cannot be used; null if everything can.</summary>
    internal (string Id, string Message)? ValidationError(PSObject? row) =>
        ErrorInDelivery(row) ?? (row is null || PipedObject.IsOfModule(row) ? null : ErrorInRow(row)) ?? ErrorInKeys();

    // A delivered event has an ID of its own, which is that of no event in the calendar, even if it looks like one.
    private (string Id, string Message)? ErrorInDelivery(PSObject? row) =>
        PipedObject.TypeOf(row) == nameof(MNWebhookEvent) && _byName.Any(field => field.Name == nameof(MNWebhookEvent.EventId) && IsBound(field))
            ? CannotUse("is a delivered event, whose EventId is no event of the calendar. Use its CalendarEventId or its Payload.")
            : null;

    // No object has the ID 0.
    private (string Id, string Message)? ErrorInKeys() => _keys.FirstOrDefault(key => IsBound(key) && key.HoldsZero) is { } zero
        ? ("MNNoKey", $"{_cmdlet.MyInvocation.MyCommand.Name} cannot use 0 as {zero.Name}: no object has this ID.")
        : null;

    private (string Id, string Message)? ErrorInRow(PSObject row) => _byName
        .Where(IsOfSet)
        .Select(field => field.CellOf(row) is { } cell ? ErrorInCell(field, cell.Value) : null)
        .FirstOrDefault(error => error is not null);

    private (string Id, string Message)? ErrorInCell(Field field, object? value)
    {
        if (PipedObject.IsEmpty(value))
        {
            return IsMandatory(field) && IsBound(field) ? CannotUse($"has an empty {field.Name}.") : null;
        }

        return !IsBound(field) ? CannotUse($"has the value '{value}' for {field.Name}, which {_cmdlet.MyInvocation.MyCommand.Name} cannot take.")
            : _input.IsCleared(field.Name) ? CannotUse($"has the value '{value}' for {field.Name}, which -Clear empties.")
            : null;
    }

    private static (string Id, string Message) CannotUse(string what) => ("MNInputNotUnderstood", "The object in the pipeline " + what);

    private bool IsBound(Field field) => _cmdlet.MyInvocation.BoundParameters.ContainsKey(field.Name);

    private bool IsOfSet(Field field) => field.SetOf(_cmdlet.ParameterSetName) is not null;

    private bool IsMandatory(Field field) => field.SetOf(_cmdlet.ParameterSetName) is { IsMandatory: true };

    /// <summary>A parameter, its value and the value that it has when nothing is specified.</summary>
    private sealed class Field
    {
        private readonly MNRequestCommand _cmdlet;
        private readonly ParameterMetadata _parameter;
        private readonly System.Reflection.PropertyInfo _property;
        private readonly object? _default;

        internal Field(MNRequestCommand cmdlet, ParameterMetadata parameter)
        {
            _cmdlet = cmdlet;
            _parameter = parameter;
            _property = cmdlet.GetType().GetProperty(parameter.Name)!;
            _default = _property.GetValue(cmdlet);
        }

        internal string Name => _parameter.Name;

        internal bool BindsByName => _parameter.ParameterSets.Values.Any(set => set.ValueFromPipelineByPropertyName);

        internal bool IsKey => _parameter.ParameterType is var type && (type == typeof(ulong) || type == typeof(ulong?) || type == typeof(ulong[]));

        internal bool HoldsZero => _property.GetValue(_cmdlet) switch
        {
            ulong id => id == 0,
            ulong[] ids => ids.Contains(0UL),
            _ => false,
        };

        internal void Reset() => _property.SetValue(_cmdlet, _default);

        /// <summary>The cell that PowerShell binds: by the parameter's name, else by one of its other names.</summary>
        internal PSPropertyInfo? CellOf(PSObject? row) => row is null ? null
            : new[] { Name }.Concat(_parameter.Aliases).Select(name => row.Properties[name]).FirstOrDefault(cell => cell is not null);

        internal ParameterSetMetadata? SetOf(string name) =>
            _parameter.ParameterSets.TryGetValue(name, out ParameterSetMetadata? own) ? own
            : _parameter.ParameterSets.TryGetValue(ParameterAttribute.AllParameterSets, out ParameterSetMetadata? all) ? all
            : null;
    }
}
