using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>A part of the spool: a file of deliveries, and a file that says which of them are committed. Both only grow.</summary>
internal sealed record SpoolSegment(string Folder, int Number)
{
    internal const string Pattern = "events-*.jsonl";

    internal string Deliveries => FileOf("events");

    internal string States => FileOf("commits");

    /// <summary>The number of a segment; null if the file is not one.</summary>
    internal static int? NumberOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path).Substring("events-".Length);
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <summary>Reads the state of each delivery that has one.</summary>
    internal Dictionary<int, SpoolState> ReadStates()
    {
        var states = new Dictionary<int, SpoolState>();
        foreach (SpoolText line in SpoolText.ReadLines(States))
        {
            if (SpoolLine.ReadState(line.Bytes) is { } state)
            {
                states[state.Line] = state.State;
            }
        }

        return states;
    }

    /// <summary>Removes the segment.</summary>
    internal void Delete()
    {
        File.Delete(Deliveries);
        File.Delete(States);
    }

    private string FileOf(string kind) => Path.Combine(Folder, string.Format(CultureInfo.InvariantCulture, "{0}-{1:D8}.jsonl", kind, Number));
}
