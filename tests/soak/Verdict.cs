namespace MightyNetworks.Soak;

/// <summary>The client's verdict on an operation.</summary>
internal enum Verdict
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was not done.</summary>
    NotDone,

    /// <summary>It may have been done.</summary>
    MayHaveBeenDone,

    /// <summary>Another exception, or it did not end.</summary>
    Broken,
}
