namespace MightyNetworks.Sandbox.Faults;

/// <summary>Where a page's next link leads.</summary>
public enum FaultLinks
{
    /// <summary>To the service's next page.</summary>
    Service,

    /// <summary>There are no links.</summary>
    None,

    /// <summary><c>next</c> is null.</summary>
    Null,

    /// <summary>To the same page.</summary>
    Self,

    /// <summary>To the first page.</summary>
    First,

    /// <summary>To the next page number, even after the last page, like the live service.</summary>
    Always,

    /// <summary>To another host.</summary>
    OtherHost,

    /// <summary>To another network on the same host.</summary>
    OtherNetwork,
}
