namespace MightyNetworks.Sandbox.Faults;

/// <summary>What happens to the connection at a <see cref="FaultMoment"/>.</summary>
public enum FaultEnd
{
    /// <summary>Nothing: the response is complete and the connection is used again.</summary>
    None,

    /// <summary>It is reset (RST).</summary>
    Reset,

    /// <summary>It is closed (FIN); after a complete response, without a Connection: close header.</summary>
    Close,

    /// <summary>It stays open, and no more bytes arrive.</summary>
    Hang,

    /// <summary>It stays open, and single bytes arrive now and then, endlessly.</summary>
    Drip,
}
