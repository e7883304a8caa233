using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The run that a journal belongs to.</summary>
/// <param name="NetworkId">The ID of the network.</param>
/// <param name="Started">When the run started.</param>
/// <param name="IsFull">Whether nothing is taken over.</param>
internal sealed record JournalHead(string NetworkId, string Started, bool IsFull)
{
    internal byte[] ToLine() => JournalText.Line(writer =>
    {
        writer.WriteString("format", ExportManifest.Format);
        writer.WriteNumber("version", ExportManifest.Version);
        writer.WriteString("networkId", NetworkId);
        writer.WriteString("started", Started);
        writer.WriteBoolean("full", IsFull);
    });

    internal static JournalHead? Read(JsonElement line) =>
        ExportLine.Text(line, "format") == ExportManifest.Format && ExportLine.Text(line, "networkId") is { } network
            ? new JournalHead(
                network,
                ExportLine.Text(line, "started") ?? string.Empty,
                line.TryGetProperty("full", out JsonElement full) && full.ValueKind is JsonValueKind.True)
            : null;
}
