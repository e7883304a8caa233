namespace MightyNetworks.PowerShell.Sync;

/// <summary>What became of a change of a Sync cmdlet.</summary>
public enum MNSyncStatus
{
    /// <summary>The change was made.</summary>
    Done,

    /// <summary>The member was in the wanted state already.</summary>
    Unchanged,

    /// <summary>The change would be made without -WhatIf.</summary>
    WhatIf,

    /// <summary>The change was not made: it was declined, is guarded, or was asked for twice. Error says why.</summary>
    Skipped,

    /// <summary>The change failed and was not made. Error says why.</summary>
    Failed,

    /// <summary>The change may have been made although no response confirms it. Error says why.</summary>
    Unknown,
}
