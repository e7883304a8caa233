namespace MightyNetworks.PowerShell.Calendar;

/// <summary>The dates of events.</summary>
internal static class EventDates
{
    /// <summary>Whether the event takes place more than once.</summary>
    internal static bool Recurs(Event item) => !string.IsNullOrWhiteSpace(item.RecurrenceRule) || !string.IsNullOrWhiteSpace(item.Frequency);
}
