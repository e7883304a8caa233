namespace MightyNetworks.PowerShell.Commands;

/// <summary>The HTTP methods of the Admin API.</summary>
public enum RequestMethod
{
    /// <summary>Reads without changing anything.</summary>
    Get,

    /// <summary>Creates an object or starts an action.</summary>
    Post,

    /// <summary>Replaces an object.</summary>
    Put,

    /// <summary>Changes the specified fields.</summary>
    Patch,

    /// <summary>Deletes an object.</summary>
    Delete,
}
