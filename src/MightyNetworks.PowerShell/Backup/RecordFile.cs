namespace MightyNetworks.PowerShell.Backup;

/// <summary>A file of one person's data.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Title">What it is.</param>
/// <param name="Count">The number of objects.</param>
/// <param name="Hash">SHA-256 of the file.</param>
internal sealed record RecordFile(string Name, string Title, long Count, string Hash);
