using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>The folder of a spool: its segments, its dead-letter file and the lock of its owner.</summary>
internal sealed class SpoolFolder
{
    private const long LargestDeadLetter = 16 * 1024 * 1024;

    private readonly string _owner;

    internal SpoolFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _owner = File("receiver.json");
    }

    internal string Path { get; }

    private string DeadLetters => File("dead-letter.jsonl");

    /// <summary>The segments, oldest first.</summary>
    internal IReadOnlyList<SpoolSegment> Segments() => Directory.Exists(Path)
        ? [.. Directory.EnumerateFiles(Path, SpoolSegment.Pattern).Select(SpoolSegment.NumberOf).OfType<int>().OrderBy(number => number).Select(Segment)]
        : [];

    internal SpoolSegment Segment(int number) => new(Path, number);

    /// <summary>Creates the folder, which only its user can read, and makes this process its owner until the result is disposed.</summary>
    /// <exception cref="SpoolInUseException">Another process owns it.</exception>
    internal IDisposable Own(DateTimeOffset now)
    {
#if NET8_0_OR_GREATER
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
#endif
        Directory.CreateDirectory(Path);
        FileStream handle = Lock();
        try
        {
            System.IO.File.WriteAllBytes(_owner, Owner(now));
        }
        catch (IOException)
        {
            // The file only tells others who owns the spool; a full disk must not keep the receiver from emitting.
        }

        return handle;
    }

    /// <summary>Keeps what could not be read. The file has a limit: an older one is kept beside it, and anything before that is gone.</summary>
    internal void AddDeadLetter(string reason, DateTimeOffset at, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(DeadLetters);
        if (file.Exists && file.Length > LargestDeadLetter)
        {
            System.IO.File.Delete(File("dead-letter.old.jsonl"));
            file.MoveTo(File("dead-letter.old.jsonl"));
        }

        using var stream = new FileStream(DeadLetters, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        byte[] line = SpoolLine.OfDeadLetter(reason, at, content);
        stream.Write(line, 0, line.Length);
    }

    private FileStream Lock()
    {
        string path = File("receiver.lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (System.IO.File.Exists(path))
        {
            throw new SpoolInUseException($"The spool {Path} belongs to {ReadOwner()}. Stop that receiver first, or use another -SpoolPath.");
        }
    }

    private static byte[] Owner(DateTimeOffset now)
    {
        using var process = Process.GetCurrentProcess();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber("processId", process.Id);
            writer.WriteString("process", process.ProcessName);
            writer.WriteString("machine", Environment.MachineName);
            writer.WriteString("user", Environment.UserName);
            writer.WriteString("since", now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private string ReadOwner()
    {
        try
        {
            using var stream = new FileStream(_owner, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var document = JsonDocument.Parse(stream);
            JsonElement json = document.RootElement;
            return $"process {json.GetProperty("processId")} ({json.GetProperty("process")}) of {json.GetProperty("user")} on {json.GetProperty("machine")}, since {json.GetProperty("since")}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "another process";
        }
    }

    private string File(string name) => System.IO.Path.Combine(Path, name);
}
