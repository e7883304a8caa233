using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A finished export in a folder.</summary>
internal sealed class ExportReader
{
    private ExportReader(string path, ExportManifest manifest) => (Path, Manifest) = (path, manifest);

    internal string Path { get; }

    internal ExportManifest Manifest { get; }

    /// <summary>Opens an export.</summary>
    /// <exception cref="BackupException">There is none, or it is not finished.</exception>
    internal static ExportReader Open(string path)
    {
        string manifest = System.IO.Path.Combine(path, ExportFolder.ManifestName);
        if (!File.Exists(manifest))
        {
            throw new BackupException(
                BackupException.ExportUnusable, $"'{path}' has no finished export: there is no {ExportFolder.ManifestName}. Export-MNNetwork writes one.");
        }

        var export = new ExportReader(path, ExportManifest.Read(manifest));
        return export.Manifest.IsReplacing
            ? throw new BackupException(BackupException.ExportUnusable, $"The export in '{path}' is half old and half new. Run Export-MNNetwork again to finish it.")
            : export;
    }

    internal bool Has(string kind) => Manifest.Files.Any(file => file.Kind == kind);

    internal string PathOf(string kind) => System.IO.Path.Combine(Path, kind + ".jsonl");

    /// <summary>The journal of the run that wrote the export.</summary>
    internal string JournalPath => System.IO.Path.Combine(Path, ExportFolder.JournalName);

    /// <summary>The objects of a kind, each until the next one is read; none if the export has no such file.</summary>
    internal IEnumerable<JsonElement> Objects(string kind) => Has(kind) ? ExportText.Objects(PathOf(kind)) : [];

    /// <summary>Checks the hashes of the files of some kinds.</summary>
    /// <exception cref="BackupException">A file is missing or was changed; the message names it.</exception>
    internal void Verify(IEnumerable<string> kinds)
    {
        foreach (ExportedFile file in Manifest.Files.Where(file => kinds.Contains(file.Kind, StringComparer.Ordinal)))
        {
            string path = System.IO.Path.Combine(Path, file.Name);
            if (!File.Exists(path))
            {
                throw new BackupException(BackupException.ExportUnusable, $"The export in '{Path}' is damaged: '{file.Name}' is missing.");
            }

            if (ExportText.HashOf(path) != file.Hash)
            {
                throw new BackupException(BackupException.ExportUnusable, $"The export in '{Path}' is damaged: '{file.Name}' was changed after the export.");
            }
        }
    }
}
