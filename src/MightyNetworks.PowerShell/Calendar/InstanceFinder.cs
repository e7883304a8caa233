using System;
using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>The moment that -InstanceAt means. Only a date without a time needs the event: that of the pipeline, or one request for it.</summary>
internal sealed class InstanceFinder(MNCmdlet cmdlet)
{
    private readonly Dictionary<(MNConnection, ulong), Event> _events = [];
    private readonly HashSet<string> _warnings = [];

    /// <summary>Finds the moment; the error if the day has no instance, or several, or the event cannot be read.</summary>
    /// <param name="at">The value of -InstanceAt; null for none.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="piped">The object in the pipeline, which may be the event.</param>
    /// <param name="connection">The connection to the event's network.</param>
    internal (DateTimeOffset? At, ErrorRecord? Error) Find(EventTime? at, ulong eventId, object? piped, MNConnection connection)
    {
        try
        {
            return at?.Day is DateTime day ? OnDay(day, Read(eventId, piped, connection)) : (at?.In(null), null);
        }
        catch (ArgumentException e)
        {
            return (null, ErrorRecords.Refused("MNTimeInvalid", e.Message + " Nothing was sent.", ErrorCategory.InvalidArgument, eventId));
        }
        catch (MightyNetworksException failure)
        {
            return (null, ErrorRecords.From(failure, eventId));
        }
    }

    private (DateTimeOffset? At, ErrorRecord? Error) OnDay(DateTime day, Event item)
    {
        (DateTimeOffset? at, string? id, string? error) = new EventDay(item, day, Warn).Find();
        return (at, id is null ? null : ErrorRecords.Refused(id, error + " Nothing was sent.", ErrorCategory.ObjectNotFound, item.Id));
    }

    // An object of one date does not tell when the event started.
    private Event Read(ulong eventId, object? piped, MNConnection connection)
    {
        if (piped is (Event or PSObject { BaseObject: Event }) and var given && (given as Event ?? (Event)((PSObject)given).BaseObject) is { InstanceAt: null } item && item.Id == eventId)
        {
            return item;
        }

        cmdlet.CheckOpen(connection);
        if (!_events.TryGetValue((connection, eventId), out Event? known))
        {
            known = cmdlet.Wait(connection.Client.SendAsync(Events.Get(eventId), cmdlet.Log, cmdlet.Cancellation))!;
            _events.Add((connection, eventId), known);
        }

        return known;
    }

    private void Warn(string text)
    {
        if (_warnings.Add(text))
        {
            cmdlet.WriteWarning(text);
        }
    }
}
