using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>Finds the space, plan, tag or badge that a Sync cmdlet is about.</summary>
internal static class TargetFinder
{
    /// <summary>The target; with no request if it was specified by ID. A name that stands for nothing ends the cmdlet.</summary>
    internal static SyncTarget Find(MNRequestCommand cmdlet, MNConnection connection, NameKind kind, MNKey key)
    {
        string noun = Key.NounOf(kind.ToString());
        if (!key.IsName)
        {
            return new SyncTarget(key.Id, key.Id.ToString(CultureInfo.InvariantCulture), new Key(key.Id, noun, null).ToString());
        }

        var question = new NameQuestion(DateTimeOffset.UtcNow, cmdlet.Log, cmdlet.Cancellation);
        IReadOnlyDictionary<string, NameResult> found = cmdlet.Wait(Task.Run(() => connection.Directory.FindAsync(kind, [key.Name!], question)));
        if (found[key.Name!] is not { Object: { } target })
        {
            ErrorRecord error = ErrorRecords.Name(found[key.Name!].Error!);
            cmdlet.ThrowTerminatingError(error);
            throw error.Exception;
        }

        return new SyncTarget(target.Id, target.Name, new Key(target.Id, noun, target.Name).ToString());
    }
}
