namespace MightyNetworks.PowerShell.Commands;

/// <summary>What tells Compare-MNNetwork that two objects are the same.</summary>
public enum ComparisonKey
{
    /// <summary>The ID: for two states of one network.</summary>
    Id,

    /// <summary>The name or title: for two networks, such as a template and its copy.</summary>
    Name,
}
