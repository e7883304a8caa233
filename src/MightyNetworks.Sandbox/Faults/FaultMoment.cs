namespace MightyNetworks.Sandbox.Faults;

/// <summary>How far a response gets before its connection fails.</summary>
public enum FaultMoment
{
    /// <summary>The response is complete.</summary>
    Complete,

    /// <summary>Before the body of the request is read; nothing is carried out.</summary>
    Unread,

    /// <summary>Before the first byte of the response.</summary>
    Start,

    /// <summary>After the status line and the headers.</summary>
    Headers,

    /// <summary>In the middle of the body.</summary>
    Body,
}
