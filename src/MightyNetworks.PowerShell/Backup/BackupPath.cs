using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Paths that users write.</summary>
internal static class BackupPath
{
    /// <summary>The full path of a file or folder, which need not exist.</summary>
    /// <exception cref="BackupException">It is not in the file system.</exception>
    internal static string Resolve(MNCmdlet cmdlet, string path)
    {
        string place = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
        return provider.Name == "FileSystem" ? place : throw new BackupException(BackupException.FolderUnusable, $"'{path}' is no folder of the file system. Nothing was sent.");
    }
}
