using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Reads what receivers have stored.</summary>
public static class WebhookSpool
{
    /// <summary>The folder that receivers use unless they are told another; null if the user has none.</summary>
    public static string? DefaultPath
    {
        get
        {
            string folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return folder.Length == 0 ? null : Path.Combine(folder, "MightyNetworks", "webhooks");
        }
    }

    /// <summary>Reads the stored events, oldest first; also while a receiver runs.</summary>
    /// <param name="path">The folder of the spool.</param>
    /// <param name="damaged">Is told each line that cannot be read.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<MNWebhookEvent> Read(string path, Action<string> damaged) => Entries(path, damaged).Select(entry => entry.ReadEvent());

    /// <summary>Marks events as not committed, so that the next receiver emits them again, and returns them.</summary>
    /// <param name="path">The folder of the spool.</param>
    /// <param name="wanted">Whether an event is to be emitted again.</param>
    /// <param name="damaged">Is told each line that cannot be read.</param>
    /// <exception cref="SpoolInUseException">A receiver owns the spool.</exception>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public static IEnumerable<MNWebhookEvent> Replay(string path, Func<MNWebhookEvent, bool> wanted, Action<string> damaged)
    {
        using var commits = new SpoolCommits(TimeProvider.System);
        using IDisposable owner = new SpoolFolder(path).Own(TimeProvider.System.GetUtcNow());
        foreach (SpoolEntry entry in Entries(path, damaged))
        {
            MNWebhookEvent one = entry.ReadEvent();
            SpoolPosition position = entry.Position;
            if (wanted(one))
            {
                commits.Add(position, one.EventId, SpoolState.Replayed);
                one.IsCommitted = false;
                yield return one;
            }
        }
    }

    private static IEnumerable<SpoolEntry> Entries(string path, Action<string> damaged)
    {
        foreach (SpoolEntry entry in new SpoolFolder(path).Segments().SelectMany(SpoolEntry.ReadAll).Where(entry => entry.IsWhole))
        {
            if (entry.EventId is not null)
            {
                yield return entry;
            }
            else if (entry.State is not SpoolState.DeadLetter)
            {
                damaged($"Line {entry.Position.Line.ToString(CultureInfo.InvariantCulture)} of {entry.Position.Segment.Deliveries} is damaged.");
            }
        }
    }
}
