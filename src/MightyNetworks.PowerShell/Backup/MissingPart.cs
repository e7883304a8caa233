namespace MightyNetworks.PowerShell.Backup;

/// <summary>A list that could not be read.</summary>
/// <param name="Kind">The kind of its objects.</param>
/// <param name="Key">The parent; empty for a list of the network.</param>
/// <param name="ErrorId">The ID of the error.</param>
/// <param name="Message">The message of the error.</param>
internal sealed record MissingPart(string Kind, string Key, string ErrorId, string Message);
