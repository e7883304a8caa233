using System.IO;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A list that a run is done with, as a line of its journal.</summary>
/// <param name="Kind">The kind of its objects.</param>
/// <param name="Key">The parent; empty for a list of the network.</param>
/// <param name="Length">The bytes in the file.</param>
/// <param name="Count">The number of objects.</param>
/// <param name="Requests">The number of requests.</param>
/// <param name="IsTakenOver">Whether it was taken over from an earlier export.</param>
/// <param name="Hash">SHA-256 of the bytes.</param>
/// <param name="Missing">Why it could not be read, or not as a whole; null if it was read.</param>
internal sealed record JournalEntry(string Kind, string Key, long Length, long Count, int Requests, bool IsTakenOver, string Hash, MissingPart? Missing)
{
    internal byte[] ToLine() => JournalText.Line(writer =>
    {
        writer.WriteString("kind", Kind);
        writer.WriteString("key", Key);
        writer.WriteNumber("length", Length);
        writer.WriteNumber("count", Count);
        writer.WriteNumber("requests", Requests);
        writer.WriteBoolean("takenOver", IsTakenOver);
        writer.WriteString("sha256", Hash);
        if (Missing is not null)
        {
            writer.WriteString("error", Missing.ErrorId);
            writer.WriteString("message", Missing.Message);
        }
    });

    /// <exception cref="InvalidDataException">The line is none of a journal.</exception>
    internal static JournalEntry Read(JsonElement line)
    {
        string kind = ExportLine.Text(line, "kind") ?? throw new InvalidDataException("The line names no kind.");
        string key = ExportLine.Text(line, "key") ?? string.Empty;
        return new JournalEntry(
            kind,
            key,
            (long)ExportLine.Number(line, "length"),
            (long)ExportLine.Number(line, "count"),
            (int)ExportLine.Number(line, "requests"),
            line.TryGetProperty("takenOver", out JsonElement taken) && taken.ValueKind is JsonValueKind.True,
            ExportLine.Text(line, "sha256") ?? string.Empty,
            ExportLine.Text(line, "error") is { } error ? new MissingPart(kind, key, error, ExportLine.Text(line, "message") ?? string.Empty) : null);
    }
}
