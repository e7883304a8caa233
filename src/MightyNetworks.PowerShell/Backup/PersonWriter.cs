using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Writes the files of one person's data into a folder that takes its name when it is whole.</summary>
internal sealed class PersonWriter : IDisposable
{
    private static readonly string[] Unknown =
    [
        "The API does not tell: direct messages and chats, the role in the network, progress and results in courses, votes in polls, attendance of events, visits other than the last one, notification settings and devices, and payment details that the payment provider keeps. Ask for them separately.",
        "Other people are left out: who sent an invite, who created an event you replied to, and who reported you and in which words. Texts of others that mention you are not included.",
        "Pictures and files are included as their addresses.",
    ];

    private readonly string _path;
    private readonly string _draft;
    private readonly List<RecordFile> _files = [];
    private readonly List<MissingPart> _missing = [];
    private readonly List<string> _notes = [.. Unknown];

    internal PersonWriter(string path)
    {
        _path = path;
        _draft = $"{path}.{Guid.NewGuid():N}.tmp";
        PrivateFiles.CreateFolder(_draft);
    }

    /// <summary>Writes a file, object by object.</summary>
    internal void Write(PersonSection section, PersonFilter filter, IEnumerable<JsonElement> items)
    {
        long count = 0;
        string path = Path.Combine(_draft, section.File);
        using (FileStream stream = PrivateFiles.Open(path, FileMode.CreateNew))
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (JsonElement item in items)
            {
                filter.Write(writer, section.Name, item);
                count++;
                if (writer.BytesPending > 64 * 1024)
                {
                    writer.Flush();
                }
            }

            writer.WriteEndArray();
        }

        _files.Add(new RecordFile(section.File, section.Title, count, ExportText.HashOf(path)));
    }

    internal void Miss(string file, string errorId, string message) => _missing.Add(new MissingPart(file, string.Empty, errorId, message));

    internal void Note(string note) => _notes.Add(note);

    /// <summary>Writes the page and the summary, and gives the folder its name.</summary>
    internal MemberRecord Finish(string networkId, string network, ulong memberId, string name, string created)
    {
        byte[] page = PersonPage.Of(name, network, created, _files, _missing, _notes);
        string path = Path.Combine(_draft, PersonPage.FileName);
        PrivateFiles.Replace(path, page);
        _files.Add(new RecordFile(PersonPage.FileName, "The page about the files", 0, ExportText.HashOf(path)));
        var record = new MemberRecord { NetworkId = networkId, MemberId = memberId, CreatedAt = created, Files = _files, Missing = _missing, Notes = _notes };
        record.Save(_draft);
        if (Directory.Exists(_path))
        {
            Directory.Delete(_path);
        }

        Directory.Move(_draft, _path);
        return record;
    }

    public void Dispose()
    {
        if (Directory.Exists(_draft))
        {
            Directory.Delete(_draft, recursive: true);
        }
    }
}
