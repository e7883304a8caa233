using System;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>What creating and changing an event have in common: its optional fields and how it repeats.</summary>
public abstract class EventFieldsCommand : MNChangeCommand
{
    /// <summary>The description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The address where an online event takes place, such as that of a video meeting.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Link { get; set; }

    /// <summary>The place where the event is held.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Location { get; set; }

    /// <summary>The name of the time zone that the event is shown in, such as Europe/Berlin. It is also the time zone of times without an offset.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? TimeZone { get; set; }

    /// <summary>Whether members can say if they come. A new event lets them by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? RsvpEnabled { get; set; }

    /// <summary>Whether the event takes no more replies. A new event takes them by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? RsvpClosed { get; set; }

    /// <summary>Whether the event is restricted to the members of its space. A new event is not by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? RestrictedEvent { get; set; }

    /// <summary>Whether the event shows in the feed. A new event does by default.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? PostInFeed { get; set; }

    /// <summary>How often the event repeats. The other parts of a recurrence need it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public EventFrequency? Frequency { get; set; }

    /// <summary>Every how many days, weeks, months or years the event repeats, from 1 on: 2 with -Frequency Weekly is every other week.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? Interval { get; set; }

    /// <summary>The days of the week on which the event repeats, as days or as text such as 'Monday, Thursday'. They are sent as iCalendar spells them: MO,TH.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [CommaListTransformation]
    public DayOfWeek[] ByDay { get; set; } = [];

    /// <summary>The days of the month on which the event repeats, from 1 to 31, as numbers or as text such as '1, 15'.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [CommaListTransformation]
    public int[] ByMonthDay { get; set; } = [];

    /// <summary>How many times the event takes place in all, from 1 on. Without -Count and -Until it repeats without end.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? Count { get; set; }

    /// <summary>The time after which the event repeats no more. A time without an offset is one in -TimeZone, else in the time zone of this computer.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [EventTimeTransformation]
    public EventTime? Until { get; set; }

    /// <summary>How the event is to repeat. An event in the pipeline lends no recurrence: the service shows only a part of it.</summary>
    internal Recurrence GivenRecurrence() => new()
    {
        Frequency = Given(Frequency),
        Interval = Given(Interval),
        ByDay = Given(ByDay),
        ByMonthDay = Given(ByMonthDay),
        Count = Given(Count),
        Until = Moment(Given(Until)),
    };

    /// <summary>A time without an offset in the time zone specified, else in that of this computer.</summary>
    /// <exception cref="ArgumentException">It is no moment there.</exception>
    internal DateTimeOffset? Moment(EventTime? time) => time?.In(Filled(Given(TimeZone)));

    /// <summary>Processes one event whose times can be told.</summary>
    private protected abstract void ProcessEvent();

    /// <inheritdoc/>
    protected sealed override void ProcessInput()
    {
        try
        {
            ProcessEvent();
        }
        catch (ArgumentException e)
        {
            WriteValidationError("MNInvalidTime", e.Message + " Nothing was sent for it.", InputObject);
        }
    }

    /// <summary>Whether the times and the recurrence make sense; an error says what does not.</summary>
    internal bool IsPossible(DateTimeOffset? startsAt, DateTimeOffset? endsAt, Recurrence recurrence, object? target)
    {
        if (endsAt < startsAt)
        {
            WriteValidationError("MNEndsBeforeStart", $"The event '{target}' would end ({endsAt:u}) before it starts ({startsAt:u}). Nothing was sent for it.", target);
            return false;
        }

        if (recurrence.Fault is { } fault)
        {
            WriteValidationError("MNInvalidRecurrence", $"{fault} Nothing was sent for the event '{target}'.", target);
            return false;
        }

        return true;
    }
}
