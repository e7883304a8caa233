using System;
using System.Globalization;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// A time as a parameter takes it. It keeps whether an offset was specified: without one, the time is that of a clock on the
/// wall, whose time zone is known only once all parameters are.
/// </summary>
public sealed class EventTime
{
    private readonly DateTimeOffset? _moment;
    private readonly DateTime _clock;

    /// <summary>A moment.</summary>
    public EventTime(DateTimeOffset moment) => _moment = moment;

    /// <summary>A date and time. Its kind says whether it is a moment: an unspecified one is the time of a clock.</summary>
    public EventTime(DateTime time)
    {
        _clock = time;
        _moment = time.Kind is DateTimeKind.Unspecified ? null : new DateTimeOffset(time);
    }

    /// <summary>The day, if a text specified nothing but a date.</summary>
    internal DateTime? Day { get; private init; }

    // What is in doubt about the text of the time; null if it can be read in one way only.
    private string? Doubt { get; init; }

    /// <summary>Reads a text, as the cells of a CSV file have it, whatever the culture of the session.</summary>
    /// <exception cref="FormatException">The text is no date and time.</exception>
    public static EventTime Parse(string text)
    {
        // Only a text with an offset or Z gives a moment of another kind.
        DateTime time = DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        bool isDay = time.TimeOfDay == TimeSpan.Zero && text.IndexOf(':') < 0;
        string? doubt = DateDoubt.Of(text);
        return time.Kind is DateTimeKind.Unspecified
            ? new EventTime(time) { Day = isDay && doubt is null ? time : null, Doubt = doubt }
            : new EventTime(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)) { Doubt = doubt };
    }

    /// <summary>The same time, where its text is known to have no culture.</summary>
    internal EventTime WithoutDoubt() => _moment is { } moment ? new EventTime(moment) : new EventTime(_clock);

    /// <summary>The moment, for a time zone where no offset was specified.</summary>
    /// <param name="zone">The name of a time zone; null for that of this computer.</param>
    /// <exception cref="ArgumentException">The zone is unknown here, or its clocks never show the time, or show it twice; or the culture of the session reads another day.</exception>
    internal DateTimeOffset In(string? zone)
    {
        if (Doubt is not null)
        {
            throw new ArgumentException(Doubt);
        }

        if (_moment is { } moment)
        {
            return moment;
        }

        TimeZoneInfo place = zone is null ? TimeZoneInfo.Local : TimeZoneName.Find(zone)
            ?? throw new ArgumentException($"The time zone '{zone}' is not known on this computer: specify the time {Shown} with its offset, such as {Shown}+02:00.");
        string name = zone ?? "this computer's time zone";
        if (place.IsInvalidTime(_clock))
        {
            throw new ArgumentException($"The time {Shown} does not exist in {name}: the clocks are set forward over it.");
        }

        if (place.IsAmbiguousTime(_clock))
        {
            throw new ArgumentException($"The time {Shown} comes twice in {name}, when the clocks are set back: specify it with its offset.");
        }

        return new DateTimeOffset(_clock, place.GetUtcOffset(_clock));
    }

    /// <summary>Returns the time, with its offset where one was specified.</summary>
    public override string ToString() => _moment?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? Shown;

    private string Shown => _clock.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
