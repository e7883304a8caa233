namespace MightyNetworks.PowerShell.Commands;

/// <summary>What Get-MNNetworkStatistic counts.</summary>
public enum NetworkFigure
{
    /// <summary>The members of the network.</summary>
    Members,

    /// <summary>The spaces.</summary>
    Spaces,

    /// <summary>The collections of spaces.</summary>
    Collections,

    /// <summary>The posts and articles.</summary>
    Posts,

    /// <summary>The polls and questions.</summary>
    Polls,

    /// <summary>The events.</summary>
    Events,

    /// <summary>The tags.</summary>
    Tags,

    /// <summary>The badges.</summary>
    Badges,

    /// <summary>The custom fields of members' profiles.</summary>
    CustomFields,

    /// <summary>The plans.</summary>
    Plans,

    /// <summary>The invites to the network.</summary>
    Invites,

    /// <summary>The active subscriptions.</summary>
    Subscriptions,

    /// <summary>The purchases.</summary>
    Purchases,

    /// <summary>The abuse reports.</summary>
    AbuseReports,
}
