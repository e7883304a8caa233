namespace MightyNetworks.PowerShell.Reporting;

/// <summary>What became of a change.</summary>
public enum MNResultStatus
{
    /// <summary>It was made.</summary>
    Done,

    /// <summary>It was not needed: what was to be added is there already.</summary>
    AlreadyThere,

    /// <summary>It was not sent: the input cannot be used.</summary>
    NotSent,

    /// <summary>It failed, and changed nothing.</summary>
    Failed,

    /// <summary>It may have been made: no response tells.</summary>
    Unknown,
}
