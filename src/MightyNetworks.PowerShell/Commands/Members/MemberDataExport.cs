using System.Linq;
using MightyNetworks.PowerShell.Backup;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>The result of an export of one person's data.</summary>
public sealed class MemberDataExport
{
    internal MemberDataExport(string path, PersonRecord record, long requests)
    {
        Path = path;
        NetworkId = record.NetworkId;
        MemberId = record.MemberId;
        Files = [.. record.Files.Select(file => file.Name)];
        Objects = record.Files.Sum(file => file.Count);
        Requests = requests;
        Missing = [.. record.Missing.Select(missing => missing.Kind)];
        Complete = record.IsComplete;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The ID of the network.</summary>
    public string NetworkId { get; }

    /// <summary>The ID of the member.</summary>
    public ulong MemberId { get; }

    /// <summary>The number of objects.</summary>
    public long Objects { get; }

    /// <summary>The number of requests.</summary>
    public long Requests { get; }

    /// <summary>The names of the files, without the summary.</summary>
    public ItemCollection<string> Files { get; }

    /// <summary>What could not be read; the summary has the errors.</summary>
    public ItemCollection<string> Missing { get; }

    /// <summary>Whether everything that the API can tell was read.</summary>
    public bool Complete { get; }

    /// <summary>Returns the folder.</summary>
    public override string ToString() => Path;
}
