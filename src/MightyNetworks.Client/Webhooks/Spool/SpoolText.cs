using System;
using System.Collections.Generic;
using System.IO;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>A line of a file: its place, its bytes without the line break, and whether it has one.</summary>
internal readonly record struct SpoolText(long Offset, ReadOnlyMemory<byte> Bytes, bool IsWhole)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Reads the lines of a file that another process may be writing; none if there is no file. The bytes of a line are valid until the
    /// next line is read.
    /// </summary>
    internal static IEnumerable<SpoolText> ReadLines(string path)
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        using FileStream stream = OpenShared(path);
        byte[] buffer = new byte[BufferSize];
        int start = 0;
        int filled = 0;
        long offset = 0;
        while (true)
        {
            int end = Array.IndexOf(buffer, (byte)'\n', start, filled - start);
            if (end >= 0)
            {
                yield return new SpoolText(offset, buffer.AsMemory(start, end - start), IsWhole: true);
                offset += end - start + 1;
                start = end + 1;
                continue;
            }

            buffer = MakeRoom(buffer, ref start, ref filled);
            int read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            if (read == 0)
            {
                break;
            }
        }

        if (filled > start)
        {
            yield return new SpoolText(offset, buffer.AsMemory(start, filled - start), IsWhole: false);
        }
    }

    internal static FileStream OpenShared(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    // Moves the rest to the front, and doubles a buffer that one line fills.
    private static byte[] MakeRoom(byte[] buffer, ref int start, ref int filled)
    {
        filled -= start;
        byte[] target = filled == buffer.Length ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, filled);
        start = 0;
        return target;
    }
}
