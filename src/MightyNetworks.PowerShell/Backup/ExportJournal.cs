using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>
/// The lists that an unfinished run is done with. An entry is written after its bytes; a crash can leave half a line, which does not count.
/// </summary>
internal sealed class ExportJournal : IDisposable
{
    private readonly FileStream _stream;
    private readonly ILookup<string, JournalEntry> _entries;

    private ExportJournal(FileStream stream, JournalHead head, IEnumerable<JournalEntry> entries)
    {
        _stream = stream;
        Head = head;
        _entries = entries.ToLookup(entry => entry.Kind, StringComparer.Ordinal);
    }

    internal JournalHead Head { get; }

    /// <summary>Begins a journal.</summary>
    internal static ExportJournal Create(string path, JournalHead head)
    {
        FileStream stream = PrivateFiles.Open(path, FileMode.Create);
        Write(stream, head.ToLine());
        return new ExportJournal(stream, head, []);
    }

    /// <summary>Goes on with a journal; null if it has not even a whole head.</summary>
    internal static ExportJournal? Resume(string path)
    {
        if (!File.Exists(path) || ReadHead(path) is not { } head)
        {
            return null;
        }

        (List<JournalEntry> entries, long length) = ReadEntries(path);
        FileStream stream = PrivateFiles.Open(path, FileMode.OpenOrCreate);
        stream.SetLength(length);
        stream.Seek(0, SeekOrigin.End);
        return new ExportJournal(stream, head, entries);
    }

    /// <summary>The head of a journal; null if there is none.</summary>
    internal static JournalHead? ReadHead(string path)
    {
        try
        {
            return File.Exists(path) ? ExportText.Objects(path).Select(JournalHead.Read).FirstOrDefault() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The lists that a run was done with; none if there is no such file.</summary>
    internal static IReadOnlyList<JournalEntry> Read(string path) => File.Exists(path) ? ReadEntries(path).Entries : [];

    /// <summary>The lists of a kind that were done with before this run, in the order of the file.</summary>
    internal IEnumerable<JournalEntry> Done(string kind) => _entries[kind];

    internal void Add(JournalEntry entry) => Write(_stream, entry.ToLine());

    public void Dispose() => _stream.Dispose();

    private static (List<JournalEntry> Entries, long Length) ReadEntries(string path)
    {
        var entries = new List<JournalEntry>();
        long length = 0;
        foreach ((long offset, byte[] line) in ExportText.Lines(path))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                if (offset > 0)
                {
                    entries.Add(JournalEntry.Read(document.RootElement));
                }
            }
            catch (Exception e) when (e is JsonException or InvalidDataException)
            {
                break;
            }

            length = offset + line.Length + 1;
        }

        return (entries, length);
    }

    private static void Write(FileStream stream, byte[] line)
    {
        stream.Write(line, 0, line.Length);
        stream.Flush();
    }
}
