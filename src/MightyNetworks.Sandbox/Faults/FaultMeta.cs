namespace MightyNetworks.Sandbox.Faults;

/// <summary>How a page reports the size of its list.</summary>
public enum FaultMeta
{
    /// <summary>The correct size.</summary>
    Service,

    /// <summary>There is no <c>meta</c>.</summary>
    None,

    /// <summary>Only <c>total_count</c>.</summary>
    CountOnly,

    /// <summary>All numbers are null.</summary>
    Nulls,

    /// <summary>All numbers are -1.</summary>
    Negative,

    /// <summary>Half the correct numbers.</summary>
    TooLow,

    /// <summary>Twice the correct numbers.</summary>
    TooHigh,
}
