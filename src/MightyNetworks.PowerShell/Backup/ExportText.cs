using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Reads the lines and the hash of a file.</summary>
internal static class ExportText
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The whole lines of a file, without their line breaks, and where each begins.</summary>
    /// <param name="path">The file.</param>
    /// <param name="start">Where the first line begins.</param>
    /// <param name="length">The number of bytes to read.</param>
    internal static IEnumerable<(long Offset, byte[] Bytes)> Lines(string path, long start = 0, long length = long.MaxValue)
    {
        using FileStream stream = Open(path);
        stream.Position = start;
        using var line = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        for (int read; (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length))) > 0; length -= read)
        {
            int from = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', from, read - from)) >= 0; from = end + 1)
            {
                line.Write(buffer, from, end - from);
                byte[] bytes = line.ToArray();
                line.SetLength(0);
                yield return (start, bytes);
                start += bytes.Length + 1;
            }

            line.Write(buffer, from, read - from);
        }
    }

    /// <summary>The objects of a file, each until the next one is read.</summary>
    /// <exception cref="JsonException">A line is no JSON.</exception>
    internal static IEnumerable<JsonElement> Objects(string path)
    {
        foreach ((_, byte[] line) in Lines(path))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement;
        }
    }

    /// <summary>SHA-256 of a file in lower-case hexadecimal.</summary>
    internal static string HashOf(string path)
    {
        using FileStream stream = Open(path);
        using var hash = SHA256.Create();
        return Hex(hash.ComputeHash(stream));
    }

    /// <summary>Bytes in lower-case hexadecimal.</summary>
    internal static string Hex(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length * 2);
        foreach (byte one in bytes)
        {
            text.Append(one.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>Opens a file to read, whatever others do with it.</summary>
    internal static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
}
