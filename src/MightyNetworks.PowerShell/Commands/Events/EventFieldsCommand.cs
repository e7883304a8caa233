using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class for cmdlets that create or change events: the optional fields and the recurrence.</summary>
public abstract class EventFieldsCommand : MNChangeCommand
{
    /// <summary>The description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The web address of an online event, such as that of a video meeting.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Link { get; set; }

    /// <summary>The place where the event is held.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Location { get; set; }

    /// <summary>The time zone that the event is shown in, such as Europe/Berlin. It also applies to times without an offset.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public string? TimeZone { get; set; }

    /// <summary>Whether members can RSVP. New events allow it by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? RsvpEnabled { get; set; }

    /// <summary>Whether RSVPs are closed. New events accept RSVPs by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? RsvpClosed { get; set; }

    /// <summary>Whether the event is restricted to the members of its space. New events are not by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? RestrictedEvent { get; set; }

    /// <summary>Whether the event appears in the feed. New events do by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? PostInFeed { get; set; }

    /// <summary>How often the event takes place. The other recurrence parameters require it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public EventFrequency? Frequency { get; set; }

    /// <summary>The number of days, weeks, months or years between two dates, at least 1: with -Frequency Weekly, 2 is every other week.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? Interval { get; set; }

    /// <summary>The days of the week on which the event takes place, as days or as text such as 'Monday, Thursday'.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [CommaListTransformation]
    public DayOfWeek[] ByDay { get; set; } = [];

    /// <summary>The days of the month on which the event takes place, from 1 to 31, as numbers or as text such as '1, 15'.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [CommaListTransformation]
    public int[] ByMonthDay { get; set; } = [];

    /// <summary>How many times the event takes place in total, at least 1. Without -Count and -Until the recurrence has no end.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? Count { get; set; }

    /// <summary>When the recurrence ends. A time without an offset is in -TimeZone or, by default, in the local time zone.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [EventTimeTransformation]
    public EventTime? Until { get; set; }

    /// <summary>The recurrence specified. A piped event supplies none, since the service returns only a part of it.</summary>
    internal Recurrence SpecifiedRecurrence() => new()
    {
        Frequency = Specified(Frequency),
        Interval = Specified(Interval),
        ByDay = Specified(ByDay),
        ByMonthDay = Specified(ByMonthDay),
        Count = Specified(Count),
        Until = Specified(Moment(Until), nameof(Until)),
    };

    /// <summary>Converts a time; one without an offset is in -TimeZone or, by default, in the local time zone.</summary>
    /// <exception cref="ArgumentException">It is no moment there, or another one in the culture of the session.</exception>
    internal DateTimeOffset? Moment(EventTime? time, [CallerArgumentExpression(nameof(time))] string name = "") =>
        Input.Read(time, name)?.In(Filled(Specified(TimeZone)));

    /// <summary>The changes, if all times are unambiguous.</summary>
    /// <exception cref="ArgumentException">A time is no moment in its time zone.</exception>
    private protected abstract IEnumerable<Change> EventChanges();

    /// <inheritdoc/>
    private protected sealed override IEnumerable<Change> Changes()
    {
        try
        {
            return EventChanges().ToList();
        }
        catch (ArgumentException e)
        {
            return [Change.Invalid("MNInvalidTime", e.Message + " Nothing was sent for it.", InputObject)];
        }
    }

    /// <summary>The validation error about impossible times or an impossible recurrence; null if the event is possible.</summary>
    internal static Change? Impossible(DateTimeOffset? startsAt, DateTimeOffset? endsAt, Recurrence recurrence, object? target) =>
        endsAt < startsAt
            ? Change.Invalid("MNEndsBeforeStart", $"The event '{target}' would end ({endsAt:u}) before it starts ({startsAt:u}). Nothing was sent for it.", target)
        : recurrence.ValidationError is { } error
            ? Change.Invalid("MNInvalidRecurrence", $"{error} Nothing was sent for the event '{target}'.", target)
        : null;
}
