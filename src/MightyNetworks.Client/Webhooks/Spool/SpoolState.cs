namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>What a line of a commit file says about a delivery.</summary>
internal enum SpoolState
{
    /// <summary>Waits for a pipeline; the state of a delivery without a line.</summary>
    Waiting,

    /// <summary>A pipeline has taken it.</summary>
    Committed,

    /// <summary>To be emitted again.</summary>
    Replayed,

    /// <summary>The line is damaged; it stands in the dead-letter file.</summary>
    DeadLetter,
}
