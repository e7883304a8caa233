namespace MightyNetworks.Sandbox.Faults;

/// <summary>Which objects a page holds.</summary>
public enum FaultItems
{
    /// <summary>Those of the service.</summary>
    Service,

    /// <summary><c>items</c> (or <c>data</c>) is missing.</summary>
    Missing,

    /// <summary><c>items</c> (or <c>data</c>) is null.</summary>
    Null,

    /// <summary>None.</summary>
    Empty,

    /// <summary>Those of the page before.</summary>
    Previous,

    /// <summary>Those of the first page.</summary>
    First,
}
