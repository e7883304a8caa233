namespace MightyNetworks.Sandbox;

/// <summary>What an error status comes with.</summary>
public enum FaultBody
{
    /// <summary>The API's error object.</summary>
    Json,

    /// <summary>A page for people, such as what stands before the service sends.</summary>
    Html,

    /// <summary>Nothing.</summary>
    Empty,
}
