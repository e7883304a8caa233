using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Backup;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Compares two exports of Export-MNNetwork, or an export and the network as it is now: one object per difference.</summary>
/// <remarks>Without -DifferencePath: the operations of Export-MNNetwork for the parts that the reference has. With it, none.</remarks>
[Cmdlet(VerbsData.Compare, "MNNetwork", DefaultParameterSetName = LiveSet)]
[OutputType(typeof(NetworkDifference))]
public sealed class CompareMNNetworkCommand : MNExportCommand
{
    /// <summary>Compares two exports, without a request.</summary>
    private const string FolderSet = "Folder";

    /// <summary>Compares an export with the network as it is now.</summary>
    private const string LiveSet = "Live";

    private ExportFolder? _now;

    /// <summary>The folder of the export that is compared with.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string ReferencePath { get; set; } = string.Empty;

    /// <summary>The folder of the export that is compared.</summary>
    [Parameter(ParameterSetName = FolderSet, Mandatory = true, Position = 1)]
    [ValidateNotNullOrEmpty]
    public string? DifferencePath { get; set; }

    /// <summary>
    /// What tells that two objects are the same. Name compares two networks: those of network settings, collections, spaces, courses, posts,
    /// polls, events, tags, badges, custom fields, options and plans that have the same name. IDs, times, counts, addresses and pictures are
    /// ignored. The default is Id.
    /// </summary>
    [Parameter]
    public ComparisonKey By { get; set; }

    /// <summary>Parts that are not compared.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public NetworkPart[] Exclude { get; set; } = [];

    /// <summary>
    /// Fields that are not compared, as the service spells them. By default these are updated_at, last_activity_at and last_visited_at, which
    /// change without an edit; specify an empty list to compare them as well.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    [AllowEmptyCollection]
    public string[] IgnoreField { get; set; } = ["updated_at", "last_activity_at", "last_visited_at"];

    /// <summary>The connection to the network that is compared. By default it is the default connection.</summary>
    [Parameter(ParameterSetName = LiveSet)]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public override MNConnection? Connection { get; set; }

    /// <inheritdoc/>
    private protected override string Place => ReferencePath;

    /// <inheritdoc/>
    private protected override string Advice => string.Empty;

    /// <summary>Removes what was read to be compared.</summary>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _now?.Remove();
        }
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        MNConnection? connection = ParameterSetName == LiveSet ? Connection ?? DefaultConnection() : null;
        ExportReader reference = OpenIntact(ReferencePath);
        ExportReader difference = connection is null ? OpenIntact(DifferencePath!) : Read(connection, reference);
        if (By == ComparisonKey.Id && reference.Manifest.NetworkId != difference.Manifest.NetworkId)
        {
            throw new BackupException(
                BackupException.OtherNetwork,
                $"'{reference.Path}' is of network {reference.Manifest.NetworkId}, and the other side of network {difference.Manifest.NetworkId}: IDs differ between networks. Use -By Name.");
        }

        var comparison = new ExportComparison(reference, difference, By == ComparisonKey.Name, IgnoreField);
        foreach (ExportKind kind in comparison.Kinds(Exclude))
        {
            WriteObject(comparison.Compare(kind), enumerateCollection: true);
        }

        foreach (string note in comparison.Notes)
        {
            WriteWarning(note);
        }
    }

    private ExportReader OpenIntact(string path)
    {
        ExportReader export = ExportReader.Open(BackupPath.Resolve(this, path));
        export.Verify(ExportKind.All.Select(kind => kind.Name));
        return export;
    }

    // Reads only the kinds that are compared, and what did not change is taken over from the reference.
    private ExportReader Read(MNConnection connection, ExportReader reference)
    {
        CheckOpen(connection);
        Progress.Connection = connection;
        bool isSame = By == ComparisonKey.Id;
        if (isSame)
        {
            CheckNetwork(connection, reference.Manifest.NetworkId, reference.Path, reference.Manifest.Subdomain);
        }

        IReadOnlyList<ExportKind> kinds =
        [
            .. ExportKind.Of(ExportKind.All.Select(kind => kind.Part).OfType<NetworkPart>(), Exclude)
                .Where(kind => reference.Has(kind.Name) && (isSame || ComparedNames.Has(kind.Name))),
        ];
        _now = new ExportFolder(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"mn-compare-{Guid.NewGuid():N}"));
        Own(_now);
        Export(connection, _now, kinds, isSame ? EarlierExport.Open(reference) : null, isFull: true);
        return ExportReader.Open(_now.Path);
    }
}
