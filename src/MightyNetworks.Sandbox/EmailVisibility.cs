namespace MightyNetworks.Sandbox;

/// <summary>What members' email addresses look like in responses.</summary>
public enum EmailVisibility
{
    /// <summary>As they are.</summary>
    Shown,

    /// <summary>All alike: <c>a***@***.***</c>.</summary>
    Masked,

    /// <summary>As empty texts.</summary>
    Empty,
}
