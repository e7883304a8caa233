using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The summary of one person's data in a folder, to which the removal of the account is added.</summary>
internal sealed record MemberRecord
{
    internal const string FileName = "summary.json";

    private const string Format = "MightyNetworks.MemberData";
    private const int Version = 1;

    internal required string NetworkId { get; init; }

    internal required ulong MemberId { get; init; }

    internal string ModuleVersion { get; init; } = typeof(MemberRecord).Assembly.GetName().Version?.ToString(3) ?? string.Empty;

    internal string? CreatedAt { get; init; }

    internal bool IsComplete => Missing.Count == 0;

    internal IReadOnlyList<RecordFile> Files { get; init; } = [];

    internal IReadOnlyList<MissingPart> Missing { get; init; } = [];

    internal IReadOnlyList<string> Notes { get; init; } = [];

    internal IReadOnlyList<RecordRemoval> Removals { get; init; } = [];

    /// <summary>Reads the record in a folder, and checks that its files are intact.</summary>
    /// <exception cref="BackupException">There is none, or it is damaged.</exception>
    internal static MemberRecord Open(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw Unusable(folder, $"there is no {FileName}; Export-MNMemberData writes one");
        }

        MemberRecord record = Read(folder, path);
        foreach (RecordFile file in record.Files)
        {
            string content = Path.Combine(folder, file.Name);
            if (!File.Exists(content) || ExportText.HashOf(content) != file.Hash)
            {
                throw Unusable(folder, File.Exists(content) ? $"'{file.Name}' was changed after the export" : $"'{file.Name}' is missing");
            }
        }

        return record;
    }

    /// <summary>Writes the summary into a folder.</summary>
    internal void Save(string folder) => PrivateFiles.Replace(Path.Combine(folder, FileName), ToBytes());

    private static MemberRecord Read(string folder, string path)
    {
        try
        {
            using FileStream stream = ExportText.Open(path);
            using var document = JsonDocument.Parse(stream);
            JsonElement root = document.RootElement;
            return ExportLine.Text(root, "format") == Format && ExportLine.Number(root, "version") == Version && ExportLine.Number(root, "memberId") != 0
                ? Of(root)
                : throw Unusable(folder, $"its {FileName} is none of Export-MNMemberData");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw Unusable(folder, $"its {FileName} cannot be read");
        }
    }

    private static MemberRecord Of(JsonElement root) => new()
    {
        NetworkId = ExportLine.Text(root, "networkId") ?? string.Empty,
        MemberId = ExportLine.Number(root, "memberId"),
        ModuleVersion = ExportLine.Text(root, "moduleVersion") ?? string.Empty,
        CreatedAt = ExportLine.Text(root, "created"),
        Files = [.. root.GetProperty("files").EnumerateArray().Select(file => new RecordFile(
            ExportLine.Text(file, "name") ?? string.Empty, ExportLine.Text(file, "title") ?? string.Empty, (long)ExportLine.Number(file, "objects"), ExportLine.Text(file, "sha256") ?? string.Empty))],
        Missing = [.. root.GetProperty("missing").EnumerateArray().Select(missing => new MissingPart(
            ExportLine.Text(missing, "file") ?? string.Empty, string.Empty, ExportLine.Text(missing, "error") ?? string.Empty, ExportLine.Text(missing, "message") ?? string.Empty))],
        Notes = [.. root.GetProperty("notes").EnumerateArray().Select(note => note.GetString() ?? string.Empty)],
        Removals = [.. root.GetProperty("removals").EnumerateArray().Select(removal => new RecordRemoval(
            ExportLine.Text(removal, "time") ?? string.Empty, ExportLine.Text(removal, "by") ?? string.Empty, ExportLine.Text(removal, "result") ?? string.Empty))],
    };

    private byte[] ToBytes() => JournalText.Pretty(writer =>
    {
        writer.WriteString("format", Format);
        writer.WriteNumber("version", Version);
        writer.WriteString("networkId", NetworkId);
        writer.WriteNumber("memberId", MemberId);
        writer.WriteString("moduleVersion", ModuleVersion);
        writer.WriteString("created", CreatedAt);
        writer.WriteBoolean("complete", IsComplete);
        WriteList(writer, "files", Files, file => [("name", file.Name), ("title", file.Title), ("sha256", file.Hash)], file => file.Count);
        WriteList(writer, "missing", Missing, missing => [("file", missing.Kind), ("error", missing.ErrorId), ("message", missing.Message)], null);
        writer.WriteStartArray("notes");
        foreach (string note in Notes)
        {
            writer.WriteStringValue(note);
        }

        writer.WriteEndArray();
        WriteList(writer, "removals", Removals, removal => [("time", removal.Time), ("by", removal.By), ("result", removal.Result)], null);
    });

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Func<T, (string Name, string Text)[]> texts, Func<T, long>? count)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            foreach ((string field, string text) in texts(item))
            {
                writer.WriteString(field, text);
            }

            if (count is not null)
            {
                writer.WriteNumber("objects", count(item));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static BackupException Unusable(string folder, string why) => new("MNRecordUnusable", $"The record in '{folder}' cannot be used: {why}. Nothing was sent.");
}
