using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Checks a piped object before its values are used. PowerShell binds an empty cell as an empty text or as 0,
/// drops a value that does not fit an optional parameter, and takes the ID of an object that has none for 0.
/// </summary>
internal sealed class PipedRow
{
    private const int LongestRow = 200;

    private readonly MNRequestCommand _cmdlet;
    private readonly PipedInput _input;
    private readonly InputField[] _byName;
    private readonly InputField[] _keys;

    /// <summary>Made before the pipeline binds anything, when every parameter that is not specified has its default.</summary>
    internal PipedRow(MNRequestCommand cmdlet, PipedInput input)
    {
        _cmdlet = cmdlet;
        _input = input;
        InputField[] all = [.. cmdlet.MyInvocation.MyCommand.Parameters.Values.Where(parameter => cmdlet.GetType().GetProperty(parameter.Name) is not null)
            .Select(parameter => new InputField(cmdlet, parameter))];
        _byName = [.. all.Where(field => field.BindsByName && !input.IsSpecifiedExplicitly(field.Name))];
        _keys = [.. all.Where(field => field.IsKey)];
    }

    /// <summary>Resets parameters that the pipeline left empty to their defaults. An ID of 0 from an object of this module counts as empty.</summary>
    internal void DropEmptyCells(PSObject? row)
    {
        bool mayLackIds = row is null || PipedObject.IsOfModule(row);
        foreach (InputField field in _byName.Where(field => field.IsBound && row is not null))
        {
            field.FillFrom(row!);
        }

        foreach (InputField field in _byName.Where(field => field is { IsBound: true, IsMandatory: false }))
        {
            bool isEmpty = field.CellOf(row) is { } cell && PipedObject.IsEmpty(cell.Value);
            if (isEmpty || (mayLackIds && field.HoldsNothing))
            {
                field.Reset();
            }
        }
    }

    /// <summary>The key parameters.</summary>
    internal IReadOnlyList<InputField> Keys => _keys;

    /// <summary>The validation error: what cannot be used; null if everything can.</summary>
    internal (string Id, string Message)? ValidationError(PSObject? row) =>
        ErrorInDelivery(row) ?? (row is null || PipedObject.IsOfModule(row) ? null : ErrorInRow(row)) ?? ErrorInKeys();

    // A delivered event has an ID of its own, which is that of no event in the calendar, even if it looks like one.
    private (string Id, string Message)? ErrorInDelivery(PSObject? row) =>
        PipedObject.TypeOf(row) == nameof(MNWebhookEvent) && _byName.Any(field => field.Name == nameof(MNWebhookEvent.EventId) && field.IsBound)
            ? CannotUse("is a delivered event, whose EventId is no event of the calendar. Use its CalendarEventId or its Payload.")
            : null;

    // No object has the ID 0.
    private (string Id, string Message)? ErrorInKeys() => _keys.FirstOrDefault(key => key.IsBound && key.HoldsNothing) is { } zero
        ? ("MNNoKey", zero.Keys.Any(key => key.IsEmpty) ? $"{zero.Name} is empty." : $"{_cmdlet.MyInvocation.MyCommand.Name} cannot use 0 as {zero.Name}: no object has this ID.")
        : null;

    private (string Id, string Message)? ErrorInRow(PSObject row) => _byName
        .Where(field => field.IsOfSet)
        .Select(field => field.CellOf(row) is { } cell ? ErrorInCell(field, cell.Value, row) : null)
        .FirstOrDefault(error => error is not null);

    private (string Id, string Message)? ErrorInCell(InputField field, object? value, PSObject row)
    {
        if (PipedObject.IsEmpty(value))
        {
            return field.IsMandatory && field.IsBound ? CannotUse($"has an empty {field.Name}: {DisplayText.Short(row.ToString(), LongestRow)}.") : null;
        }

        return !field.IsBound ? CannotUse($"has the value '{value}' for {field.Name}, which {_cmdlet.MyInvocation.MyCommand.Name} cannot take.")
            : _input.IsCleared(field.Name) ? CannotUse($"has the value '{value}' for {field.Name}, which -Clear empties.")
            : null;
    }

    private static (string Id, string Message) CannotUse(string what) => ("MNInputNotUnderstood", "The object in the pipeline " + what);
}
