namespace MightyNetworks.PowerShell.Commands;

/// <summary>Whether the content of an abuse report was read.</summary>
public enum ReportedContentStatus
{
    /// <summary>The content is in the row.</summary>
    Found,

    /// <summary>The content was not found: it was removed, or the token has no access to it.</summary>
    NotFound,

    /// <summary>The content could not be read; an error says why.</summary>
    NotRead,

    /// <summary>The Admin API has no operation that reads this type of content, such as a chat.</summary>
    NotSupported,
}
