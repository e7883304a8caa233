namespace MightyNetworks.PowerShell.Commands;

/// <summary>What events are folded by.</summary>
public enum WebhookGrouping
{
    /// <summary>Every event is emitted.</summary>
    None,

    /// <summary>Of the MemberJoined events of one person, one for each space, the one of the network itself is emitted.</summary>
    Member,
}
