using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>What is in the folder of an export.</summary>
internal sealed record ExportManifest
{
    internal const string Format = "MightyNetworks.Export";
    internal const int Version = 1;

    private const string Finished = "finished";
    private const string Replacing = "replacing";

    internal required string NetworkId { get; init; }

    internal string? Subdomain { get; init; }

    internal string? Title { get; init; }

    internal string ModuleVersion { get; init; } = typeof(ExportManifest).Assembly.GetName().Version?.ToString(3) ?? string.Empty;

    internal string? StartedAt { get; init; }

    internal string? FinishedAt { get; init; }

    /// <summary>Whether the files are being replaced, so that some are old and some new.</summary>
    internal bool IsReplacing { get; init; }

    /// <summary>Whether everything that was to be exported was read.</summary>
    internal bool IsComplete => Missing.Count == 0;

    internal IReadOnlyList<ExportedFile> Files { get; init; } = [];

    internal IReadOnlyList<string> LeftOut { get; init; } = [];

    internal IReadOnlyList<MissingPart> Missing { get; init; } = [];

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="BackupException">The file is none.</exception>
    internal static ExportManifest Read(string path)
    {
        try
        {
            using FileStream stream = ExportText.Open(path);
            using var document = JsonDocument.Parse(stream);
            JsonElement root = document.RootElement;
            if (ExportLine.Text(root, "format") != Format)
            {
                throw new InvalidDataException("it is not the manifest of an export");
            }

            return ExportLine.Number(root, "version") == Version ? Of(root) : throw new InvalidDataException("it was written by another version of this module");
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException or KeyNotFoundException)
        {
            throw new BackupException(BackupException.ExportUnusable, $"'{path}' cannot be used: {e.Message.TrimEnd('.')}.");
        }
    }

    internal byte[] ToBytes() => JournalText.Pretty(writer =>
    {
        writer.WriteString("format", Format);
        writer.WriteNumber("version", Version);
        writer.WriteString("state", IsReplacing ? Replacing : Finished);
        writer.WriteBoolean("complete", IsComplete && !IsReplacing);
        writer.WriteStartObject("network");
        writer.WriteString("id", NetworkId);
        writer.WriteString("subdomain", Subdomain);
        writer.WriteString("title", Title);
        writer.WriteEndObject();
        writer.WriteString("moduleVersion", ModuleVersion);
        writer.WriteString("started", StartedAt);
        writer.WriteString("finished", FinishedAt);
        writer.WriteNumber("objects", Files.Sum(file => file.Count));
        writer.WriteNumber("requests", Files.Sum(file => file.Requests));
        WriteList(writer, "files", Files, WriteFile);
        WriteList(writer, "leftOut", LeftOut, writer.WriteStringValue);
        WriteList(writer, "missing", Missing, WriteMissing);

        void WriteFile(ExportedFile file)
        {
            writer.WriteStartObject();
            writer.WriteString("name", file.Name);
            writer.WriteNumber("objects", file.Count);
            writer.WriteNumber("requests", file.Requests);
            writer.WriteNumber("takenOver", file.TakenOver);
            writer.WriteString("sha256", file.Hash);
            writer.WriteEndObject();
        }

        void WriteMissing(MissingPart missing)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", missing.Kind);
            writer.WriteString("parent", missing.Key);
            writer.WriteString("error", missing.ErrorId);
            writer.WriteString("message", missing.Message);
            writer.WriteEndObject();
        }
    });

    private static ExportManifest Of(JsonElement root) => new()
    {
        NetworkId = ExportLine.Text(root.GetProperty("network"), "id") ?? throw new InvalidDataException("it names no network"),
        Subdomain = ExportLine.Text(root.GetProperty("network"), "subdomain"),
        Title = ExportLine.Text(root.GetProperty("network"), "title"),
        ModuleVersion = ExportLine.Text(root, "moduleVersion") ?? string.Empty,
        StartedAt = ExportLine.Text(root, "started"),
        FinishedAt = ExportLine.Text(root, "finished"),
        IsReplacing = ExportLine.Text(root, "state") != Finished,
        Files = [.. root.GetProperty("files").EnumerateArray().Select(file => new ExportedFile(
            ExportLine.Text(file, "name") ?? throw new InvalidDataException("a file has no name"),
            (long)ExportLine.Number(file, "objects"),
            (long)ExportLine.Number(file, "requests"),
            (long)ExportLine.Number(file, "takenOver"),
            ExportLine.Text(file, "sha256") ?? string.Empty))],
        LeftOut = [.. root.GetProperty("leftOut").EnumerateArray().Select(part => part.GetString() ?? string.Empty)],
        Missing = [.. root.GetProperty("missing").EnumerateArray().Select(missing => new MissingPart(
            ExportLine.Text(missing, "kind") ?? string.Empty,
            ExportLine.Text(missing, "parent") ?? string.Empty,
            ExportLine.Text(missing, "error") ?? string.Empty,
            ExportLine.Text(missing, "message") ?? string.Empty))],
    };

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }
}
