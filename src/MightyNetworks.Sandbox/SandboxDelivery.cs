namespace MightyNetworks.Sandbox;

/// <summary>Whether and how an answer reaches the client.</summary>
public enum SandboxDelivery
{
    /// <summary>It is sent.</summary>
    Sent,

    /// <summary>The connection is reset instead.</summary>
    Dropped,

    /// <summary>Nothing comes until the client gives up.</summary>
    Never,
}
