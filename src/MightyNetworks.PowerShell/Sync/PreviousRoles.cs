using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>The roles that the last run of Sync-MNMemberRole set, from its exported results.</summary>
internal sealed class PreviousRoles
{
    private static readonly string[] Columns = [nameof(MNSyncResult.Action), nameof(MNSyncResult.MemberId), nameof(MNSyncResult.Target), nameof(MNSyncResult.Status)];

    /// <summary>The members with a role that is not the ordinary one, or that is not known.</summary>
    internal Dictionary<ulong, PreviousRole> Roles { get; } = [];

    /// <summary>Why the results are incomplete; null if they are not.</summary>
    internal string? Gap { get; private set; }

    /// <summary>Reads the file. One that holds anything else ends the cmdlet.</summary>
    internal static PreviousRoles Read(PSCmdlet cmdlet, string path)
    {
        var previous = new PreviousRoles();
        string file = cmdlet.GetUnresolvedProviderPathFromPSPath(path);
        if (!File.Exists(file))
        {
            cmdlet.WriteVerbose($"There is no file {file}: this is the first run.");
            return previous;
        }

        Collection<PSObject> rows = cmdlet.InvokeCommand.InvokeScript(
            "param($path) Microsoft.PowerShell.Utility\\Import-Csv -LiteralPath $path", true, System.Management.Automation.Runspaces.PipelineResultTypes.None, null, file);
        foreach (PSObject row in rows)
        {
            previous.Take(cmdlet, row, path);
        }

        return previous;
    }

    private void Take(PSCmdlet cmdlet, PSObject row, string path)
    {
        string[] cells = [.. Columns.Select(name => row.Properties[name]?.Value?.ToString() ?? string.Empty)];
        if (Columns.Any(name => row.Properties[name] is null) || cells[0] != nameof(MNSyncAction.SetRole) || !Enum.TryParse(cells[3], out MNSyncStatus status))
        {
            cmdlet.ThrowTerminatingError(Reporting.ErrorRecords.Refused(
                "MNPreviousNotUnderstood", $"{path} does not hold the results of Sync-MNMemberRole. Nothing was changed.", ErrorCategory.InvalidData, path));
            return;
        }

        // A row without an ID is of somebody who was not found.
        if (ulong.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out ulong id) && id > 0)
        {
            Take(id, row.Properties[nameof(MNSyncResult.Member)]?.Value?.ToString(), cells[2], status);
        }
    }

    private void Take(ulong id, string? member, string target, MNSyncStatus status)
    {
        MemberRole? known = status is MNSyncStatus.Done or MNSyncStatus.Unchanged && Enum.TryParse(target, out MemberRole role) && role.ToString() == target ? role : null;
        bool isKnown = Roles.TryGetValue(id, out PreviousRole? earlier);
        if (known is MemberRole.Contributor)
        {
            Roles.Remove(id);
        }
        else if (known is not null || !isKnown)
        {
            Roles[id] = new PreviousRole(string.IsNullOrEmpty(member) ? earlier?.Member : member, known ?? earlier?.Role);
        }
    }
}
