namespace MightyNetworks.PowerShell.Commands;

/// <summary>A field whose values differ.</summary>
public sealed class FieldDifference
{
    internal FieldDifference(string field, string? old, string? now) => (Field, Old, New) = (field, old, now);

    /// <summary>The name of the field, as the service spells it.</summary>
    public string Field { get; }

    /// <summary>The value in the reference: text as it is, other values as JSON; null if there is none.</summary>
    public string? Old { get; }

    /// <summary>The value in the difference.</summary>
    public string? New { get; }

    /// <summary>Returns the name of the field.</summary>
    public override string ToString() => Field;
}
