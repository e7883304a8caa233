namespace MightyNetworks.Sandbox.Faults;

/// <summary>What a page says about the size of its list.</summary>
public enum FaultMeta
{
    /// <summary>What the service says.</summary>
    Service,

    /// <summary>There is no <c>meta</c>.</summary>
    None,

    /// <summary>Only <c>total_count</c>.</summary>
    CountOnly,

    /// <summary>Every figure is null.</summary>
    Nulls,

    /// <summary>Every figure is -1.</summary>
    Negative,

    /// <summary>Half of what there is.</summary>
    TooLow,

    /// <summary>Twice what there is.</summary>
    TooHigh,
}
