namespace MightyNetworks.PowerShell.Commands;

/// <summary>The sections of Export-MNReport.</summary>
public enum MNReportSection
{
    /// <summary>How many joined, by month.</summary>
    Growth,

    /// <summary>Active and inactive members, by their last visit.</summary>
    Activity,

    /// <summary>Posts, comments and reactions by space.</summary>
    Engagement,

    /// <summary>Dates of events and the replies to them.</summary>
    Event,

    /// <summary>Subscriptions, purchases and revenue by currency.</summary>
    Plan,

    /// <summary>Open reports of abuse.</summary>
    AbuseReport,
}
