namespace MightyNetworks.PowerShell.Commands;

/// <summary>How an object differs between two states of a network.</summary>
public enum NetworkChange
{
    /// <summary>It is only in the difference.</summary>
    Added,

    /// <summary>It is only in the reference.</summary>
    Removed,

    /// <summary>Fields of it differ.</summary>
    Changed,
}
