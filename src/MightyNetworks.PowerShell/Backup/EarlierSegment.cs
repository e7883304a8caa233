using System.Collections.Generic;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The place of a list in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">The number of bytes.</param>
internal sealed record EarlierSegment(string Path, long Offset, long Length)
{
    /// <summary>Its lines, with their line breaks.</summary>
    internal IEnumerable<byte[]> Lines()
    {
        if (Length == 0)
        {
            yield break;
        }

        foreach ((_, byte[] line) in ExportText.Lines(Path, Offset, Length))
        {
            yield return [.. line, (byte)'\n'];
        }
    }
}
