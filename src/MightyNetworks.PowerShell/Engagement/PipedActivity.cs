using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>Reads an activity from the pipeline: an object of Get-MNMemberActivity, live, deserialized, or as a row of a CSV file.</summary>
internal static class PipedActivity
{
    /// <summary>The activity; null if the object is none.</summary>
    internal static MemberActivity? Of(PSObject piped)
    {
        if (piped.BaseObject is MemberActivity activity)
        {
            return activity;
        }

        return Enum.TryParse(Text(piped, nameof(MemberActivity.Kind)), ignoreCase: true, out MemberActivityKind kind)
            && kind is >= MemberActivityKind.Post and <= MemberActivityKind.Rsvp
            && Time(piped) is { } at
            ? new MemberActivity(Text(piped, nameof(MemberActivity.NetworkId)) ?? string.Empty, kind, at)
            {
                MemberId = Id(piped, nameof(MemberActivity.MemberId)),
                Member = Text(piped, nameof(MemberActivity.Member)),
                SpaceId = Id(piped, nameof(MemberActivity.SpaceId)),
                Title = Text(piped, nameof(MemberActivity.Title)),
                PostId = Id(piped, nameof(MemberActivity.PostId)),
                EventId = Id(piped, nameof(MemberActivity.EventId)),
            }
            : null;
    }

    // A time from another process has no value of its own, and its text is in no culture of the session.
    private static object? Cell(PSObject piped, string name) => piped.Properties[name]?.Value is var value && value is PSObject time && time.Properties["UtcTicks"]?.Value is long ticks
        ? new DateTimeOffset(ticks, TimeSpan.Zero)
        : WireText.Unwrap(value);

    private static string? Text(PSObject piped, string name) =>
        Convert.ToString(Cell(piped, name), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    private static ulong? Id(PSObject piped, string name) =>
        ulong.TryParse(Text(piped, name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong id) ? id : null;

    // Export-Csv writes times in the culture of its session, jobs write them in none.
    private static DateTimeOffset? Time(PSObject piped) => Cell(piped, nameof(MemberActivity.At)) switch
    {
        DateTimeOffset time => time,
        DateTime time => new DateTimeOffset(time),
        var value when Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text =>
            Time(text, PipedObject.IsDeserialized(piped) ? CultureInfo.InvariantCulture : CultureInfo.CurrentCulture),
        _ => null,
    };

    private static DateTimeOffset? Time(string text, CultureInfo here)
    {
        bool isOfNone = here.DateTimeFormat.DateSeparator.All(c => c != '/') && text.Count(c => c == '/') == 2;
        return DateTimeOffset.TryParse(text, isOfNone ? CultureInfo.InvariantCulture : here, DateTimeStyles.AssumeLocal, out DateTimeOffset time)
            || DateTimeOffset.TryParse(text, isOfNone ? here : CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out time)
            ? time
            : null;
    }
}
