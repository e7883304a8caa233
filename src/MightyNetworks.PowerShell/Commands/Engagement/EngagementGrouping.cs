namespace MightyNetworks.PowerShell.Commands;

/// <summary>What Measure-MNEngagement measures.</summary>
public enum EngagementGrouping
{
    /// <summary>A row for each member.</summary>
    Member,

    /// <summary>A row for each space.</summary>
    Space,

    /// <summary>A row for each post, and for each event with RSVPs.</summary>
    Post,
}
