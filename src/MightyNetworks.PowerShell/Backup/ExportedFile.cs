namespace MightyNetworks.PowerShell.Backup;

/// <summary>A file of a finished export, as its manifest describes it.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Count">The number of objects.</param>
/// <param name="Requests">The number of requests that it took.</param>
/// <param name="TakenOver">The number of lists taken over from an earlier export.</param>
/// <param name="Hash">SHA-256 of the file.</param>
internal sealed record ExportedFile(string Name, long Count, long Requests, long TakenOver, string Hash)
{
    /// <summary>The name of the kind.</summary>
    internal string Kind => System.IO.Path.GetFileNameWithoutExtension(Name);
}
