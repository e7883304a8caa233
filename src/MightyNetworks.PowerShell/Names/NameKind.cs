namespace MightyNetworks.PowerShell.Names;

/// <summary>The kinds of objects that a key parameter finds by name.</summary>
internal enum NameKind
{
    /// <summary>Spaces, by name.</summary>
    Space,

    /// <summary>Plans, by name.</summary>
    Plan,

    /// <summary>Tags, by title.</summary>
    Tag,

    /// <summary>Badges, by title.</summary>
    Badge,

    /// <summary>Collections, by name.</summary>
    Collection,

    /// <summary>Custom fields, by title.</summary>
    CustomField,

    /// <summary>Members, by email address.</summary>
    Member,
}
