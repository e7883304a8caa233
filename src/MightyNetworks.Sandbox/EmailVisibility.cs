namespace MightyNetworks.Sandbox;

/// <summary>How responses show members' email addresses.</summary>
public enum EmailVisibility
{
    /// <summary>Unchanged.</summary>
    Shown,

    /// <summary>Masked: <c>a***@***.***</c>.</summary>
    Masked,

    /// <summary>As empty strings.</summary>
    Empty,
}
