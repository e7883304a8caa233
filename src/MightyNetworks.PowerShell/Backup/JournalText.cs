using System;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Writes lines of journals, and other JSON of this module's own.</summary>
internal static class JournalText
{
    /// <summary>An object in one line, with its line break.</summary>
    internal static byte[] Line(Action<Utf8JsonWriter> properties) => Write(properties, isIndented: false);

    /// <summary>An object for people to read.</summary>
    internal static byte[] Pretty(Action<Utf8JsonWriter> properties) => Write(properties, isIndented: true);

    /// <summary>A time in UTC: <c>2026-11-28T12:00:00Z</c>.</summary>
    internal static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static byte[] Write(Action<Utf8JsonWriter> properties, bool isIndented)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');

        // The writer breaks lines as the platform does.
        return isIndented ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n")) : stream.ToArray();
    }
}
