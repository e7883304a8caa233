namespace MightyNetworks.PowerShell.Sync;

/// <summary>What a Sync cmdlet does for a member.</summary>
public enum MNSyncAction
{
    /// <summary>Adds the member, or the tag or badge to the member.</summary>
    Add,

    /// <summary>Removes the member, or the tag or badge from the member.</summary>
    Remove,

    /// <summary>Sets the role of the member.</summary>
    SetRole,
}
