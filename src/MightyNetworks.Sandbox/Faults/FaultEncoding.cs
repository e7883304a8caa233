namespace MightyNetworks.Sandbox.Faults;

/// <summary>How a response's body is compressed, whatever the client accepts.</summary>
public enum FaultEncoding
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>With gzip.</summary>
    Gzip,

    /// <summary>With Brotli.</summary>
    Brotli,

    /// <summary>With gzip; the second half is missing.</summary>
    CutGzip,

    /// <summary>With Brotli; the second half is missing.</summary>
    CutBrotli,

    /// <summary>Not at all, but the header says gzip.</summary>
    FalseGzip,
}
