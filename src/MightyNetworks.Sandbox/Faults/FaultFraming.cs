namespace MightyNetworks.Sandbox.Faults;

/// <summary>How a response tells where its body ends.</summary>
public enum FaultFraming
{
    /// <summary>By a correct Content-Length.</summary>
    Length,

    /// <summary>By chunks.</summary>
    Chunked,

    /// <summary>By closing the connection.</summary>
    UntilClose,

    /// <summary>By a Content-Length that is more than arrives.</summary>
    TooLong,

    /// <summary>By a Content-Length that is half of what arrives.</summary>
    TooShort,
}
