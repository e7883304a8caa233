using System;
using System.IO;
using System.Linq;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>
/// The folder of an export. A run writes into a folder of its own inside; when it is done, its files take the place of those of the
/// export before, and the manifest says so until the last one is there.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    internal const string ManifestName = "manifest.json";

    internal const string JournalName = "journal.jsonl";

    private const string LockName = "export.lock";
    private const string UnfinishedName = "unfinished";

    private FileStream? _lock;

    internal ExportFolder(string path) => Path = path;

    internal string Path { get; }

    /// <summary>The manifest of the export that is there; null if there is none.</summary>
    internal ExportManifest? Manifest { get; private set; }

    internal string JournalPath => System.IO.Path.Combine(Unfinished, JournalName);

    /// <summary>Whether a run was done but for putting its files in place.</summary>
    internal bool IsReplacing => File.Exists(System.IO.Path.Combine(Unfinished, ManifestName));

    private string Unfinished => System.IO.Path.Combine(Path, UnfinishedName);

    private string ManifestPath => System.IO.Path.Combine(Path, ManifestName);

    /// <summary>The file of a kind in the unfinished run.</summary>
    internal string UnfinishedPathOf(string kind) => System.IO.Path.Combine(Unfinished, kind + ".jsonl");

    /// <summary>Checks that the folder is empty, or has an export of this module, and which network that is of. Writes nothing.</summary>
    /// <returns>The ID of the network; null if the folder is empty.</returns>
    /// <exception cref="BackupException">It is used for something else.</exception>
    internal string? Inspect()
    {
        if (File.Exists(Path))
        {
            throw Unusable("it is a file");
        }

        if (!Directory.Exists(Path))
        {
            return null;
        }

        if (Directory.Exists(Unfinished) && Directory.EnumerateFileSystemEntries(Unfinished).FirstOrDefault(entry => !IsOurs(entry)) is { } foreign)
        {
            throw Unusable($"its folder '{UnfinishedName}' has other content ('{System.IO.Path.GetFileName(foreign)}')");
        }

        if (File.Exists(ManifestPath))
        {
            Manifest = ExportManifest.Read(ManifestPath);
            return Manifest.NetworkId;
        }

        if (IsReplacing)
        {
            return ExportManifest.Read(System.IO.Path.Combine(Unfinished, ManifestName)).NetworkId;
        }

        string? network = ExportJournal.ReadHead(JournalPath)?.NetworkId;
        string[] names = [.. Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)!)];
        return network is not null || names.All(name => name is LockName or UnfinishedName)
            ? network
            : throw Unusable($"it has other content ('{names.First(name => name is not (LockName or UnfinishedName))}')");
    }

    /// <summary>Creates the folder, and keeps other runs out until this is disposed.</summary>
    /// <exception cref="BackupException">Another run uses it.</exception>
    internal void Own()
    {
        PrivateFiles.CreateFolder(Path);
        string path = System.IO.Path.Combine(Path, LockName);
        try
        {
            _lock = PrivateFiles.Open(path, FileMode.OpenOrCreate, FileShare.None, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new BackupException(BackupException.FolderInUse, $"Another export is writing to '{Path}'. Wait until it ends, or use another folder.");
        }

        PrivateFiles.CreateFolder(Unfinished);
    }

    /// <summary>Removes what an unfinished run left.</summary>
    internal void Discard()
    {
        Directory.Delete(Unfinished, recursive: true);
        PrivateFiles.CreateFolder(Unfinished);
    }

    /// <summary>Ends the run: from here on, its files are the export.</summary>
    internal void Publish(ExportManifest manifest)
    {
        PrivateFiles.Replace(System.IO.Path.Combine(Unfinished, ManifestName), manifest.ToBytes());
        FinishReplacing();
    }

    /// <summary>Puts the files of a run that is done in place. It can be repeated after a crash.</summary>
    internal void FinishReplacing()
    {
        string draft = System.IO.Path.Combine(Unfinished, ManifestName);
        ExportManifest manifest = ExportManifest.Read(draft);
        if (File.Exists(ManifestPath))
        {
            PrivateFiles.Replace(ManifestPath, (manifest with { IsReplacing = true }).ToBytes());
        }

        if (File.Exists(JournalPath))
        {
            PrivateFiles.Move(JournalPath, System.IO.Path.Combine(Path, JournalName));
        }

        foreach (ExportKind kind in ExportKind.All)
        {
            string target = System.IO.Path.Combine(Path, kind.File);
            if (File.Exists(UnfinishedPathOf(kind.Name)))
            {
                PrivateFiles.Move(UnfinishedPathOf(kind.Name), target);
            }
            else if (manifest.Files.All(file => file.Name != kind.File))
            {
                File.Delete(target);
            }
        }

        PrivateFiles.Move(draft, ManifestPath);
        Directory.Delete(Unfinished, recursive: true);
        Manifest = manifest;
    }

    /// <summary>Removes the folder.</summary>
    internal void Remove()
    {
        Dispose();
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    // What a run writes to its own folder, which the next run removes.
    private static bool IsOurs(string entry)
    {
        string name = System.IO.Path.GetFileName(entry);
        name = name.EndsWith(".tmp", StringComparison.Ordinal) ? name.Substring(0, name.Length - ".tmp".Length) : name;
        return name is ManifestName or JournalName || ExportKind.All.Any(kind => kind.File == name);
    }

    private BackupException Unusable(string why) =>
        new(BackupException.FolderUnusable, $"'{Path}' cannot be used for an export: {why}. Use a folder that is empty or has an export. Nothing was sent.");
}
