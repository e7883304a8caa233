namespace MightyNetworks.Soak;

/// <summary>What a client says about an operation.</summary>
internal enum Verdict
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was not done.</summary>
    NotDone,

    /// <summary>It may have been done.</summary>
    MayHaveBeenDone,

    /// <summary>It ended in a way that is no failure of the client's own: another exception, or never.</summary>
    Broken,
}
