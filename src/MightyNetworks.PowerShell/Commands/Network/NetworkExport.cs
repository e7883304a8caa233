using System.Linq;
using MightyNetworks.PowerShell.Backup;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>The result of an export of a network.</summary>
public sealed class NetworkExport
{
    internal NetworkExport(string path, ExportManifest manifest)
    {
        Path = path;
        NetworkId = manifest.NetworkId;
        Files = [.. manifest.Files.Select(file => file.Name)];
        Objects = manifest.Files.Sum(file => file.Count);
        Requests = manifest.Files.Sum(file => file.Requests);
        ListsTakenOver = manifest.Files.Sum(file => file.TakenOver);
        Missing = [.. manifest.Missing.Select(missing => missing.Key.Length == 0 ? missing.Kind : $"{missing.Kind} of {missing.Key}")];
        Complete = manifest.IsComplete;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The ID of the network.</summary>
    public string NetworkId { get; }

    /// <summary>The number of objects.</summary>
    public long Objects { get; }

    /// <summary>The number of requests that it took, those of runs that it went on with included.</summary>
    public long Requests { get; }

    /// <summary>The number of lists of comments and reactions that were taken over from an earlier export.</summary>
    public long ListsTakenOver { get; }

    /// <summary>The names of the files, without the manifest.</summary>
    public ItemCollection<string> Files { get; }

    /// <summary>What could not be read; the manifest has the errors.</summary>
    public ItemCollection<string> Missing { get; }

    /// <summary>Whether everything that was to be exported was read.</summary>
    public bool Complete { get; }

    /// <summary>Returns the folder.</summary>
    public override string ToString() => Path;
}
