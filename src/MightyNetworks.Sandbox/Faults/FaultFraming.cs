namespace MightyNetworks.Sandbox.Faults;

/// <summary>How a response marks the end of its body.</summary>
public enum FaultFraming
{
    /// <summary>By a correct Content-Length.</summary>
    Length,

    /// <summary>By chunks.</summary>
    Chunked,

    /// <summary>By closing the connection.</summary>
    UntilClose,

    /// <summary>By a Content-Length greater than the body.</summary>
    TooLong,

    /// <summary>By a Content-Length of half the body.</summary>
    TooShort,
}
