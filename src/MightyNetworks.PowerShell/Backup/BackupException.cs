using System;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A folder that cannot be used, or an export that is damaged, unfinished or of another network.</summary>
internal sealed class BackupException(string errorId, string message) : Exception(message)
{
    internal const string FolderUnusable = "MNFolderUnusable";
    internal const string FolderInUse = "MNFolderInUse";
    internal const string OtherNetwork = "MNOtherNetwork";
    internal const string ExportUnusable = "MNExportUnusable";

    /// <summary>The ID of the error.</summary>
    internal string ErrorId { get; } = errorId;
}
