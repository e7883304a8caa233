namespace MightyNetworks.PowerShell.Commands;

/// <summary>The HTTP methods of the Admin API.</summary>
public enum RequestMethod
{
    /// <summary>Reads.</summary>
    Get,

    /// <summary>Creates, or does something.</summary>
    Post,

    /// <summary>Replaces.</summary>
    Put,

    /// <summary>Changes what is given.</summary>
    Patch,

    /// <summary>Removes.</summary>
    Delete,
}
