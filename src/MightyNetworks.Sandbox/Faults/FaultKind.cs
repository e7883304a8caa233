namespace MightyNetworks.Sandbox;

/// <summary>What goes wrong.</summary>
public enum FaultKind
{
    /// <summary>An error status comes back, and nothing was done.</summary>
    Status,

    /// <summary>The connection is reset, and nothing was done.</summary>
    Drop,

    /// <summary>The request is carried out, and then the connection is reset.</summary>
    DropAfterChange,

    /// <summary>Nothing comes back until the client gives up, and nothing was done.</summary>
    Hang,
}
