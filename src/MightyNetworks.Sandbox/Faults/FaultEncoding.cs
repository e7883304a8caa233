namespace MightyNetworks.Sandbox.Faults;

/// <summary>How a response's body is compressed, regardless of what the client accepts.</summary>
public enum FaultEncoding
{
    /// <summary>Uncompressed.</summary>
    Identity,

    /// <summary>With gzip.</summary>
    Gzip,

    /// <summary>With Brotli.</summary>
    Brotli,

    /// <summary>With gzip; the second half is missing.</summary>
    CutGzip,

    /// <summary>With Brotli; the second half is missing.</summary>
    CutBrotli,

    /// <summary>Uncompressed, with a header that claims gzip.</summary>
    FalseGzip,
}
