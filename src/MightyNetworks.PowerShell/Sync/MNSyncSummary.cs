using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>The numbers of one run of a Sync cmdlet. The MessageData of the information record with the tag <c>MNSyncSummary</c>.</summary>
public sealed class MNSyncSummary
{
    internal MNSyncSummary(string target, bool isWhatIf) => (Target, IsWhatIf) = (target, isWhatIf);

    /// <summary>The space, plan, tag, badge or role.</summary>
    public string Target { get; }

    /// <summary>Whether nothing was changed because of -WhatIf.</summary>
    public bool IsWhatIf { get; }

    /// <summary>Members added, or to be added with -WhatIf.</summary>
    public int Added { get; private set; }

    /// <summary>Members removed, or to be removed with -WhatIf.</summary>
    public int Removed { get; private set; }

    /// <summary>Members whose role was set, or is to be set with -WhatIf.</summary>
    public int RolesSet { get; private set; }

    /// <summary>Members who were in the wanted state already.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Changes that were not made: declined, guarded, or asked for twice.</summary>
    public int Skipped { get; private set; }

    /// <summary>Changes that failed or whose outcome is unknown, and members who were not found.</summary>
    public int Failed { get; private set; }

    /// <summary>Requests that the run made; with -WhatIf those that the changes would need.</summary>
    public long Requests { get; internal set; }

    /// <summary>Whether nothing was changed and nothing has to be.</summary>
    public bool IsInSync => Added + Removed + RolesSet + Failed == 0;

    /// <summary>Returns the numbers in one line.</summary>
    public override string ToString()
    {
        string to = IsWhatIf ? "to " : string.Empty;
        string done = IsWhatIf ? string.Empty : "ed";
        string[] parts =
        [
            .. Part(RolesSet, IsWhatIf ? "to set" : "set"),
            .. Part(Added, $"{to}add{done}"),
            .. Part(Removed, $"{to}remove{(IsWhatIf ? string.Empty : "d")}"),
            $"{Text(Unchanged)} unchanged",
            .. Part(Skipped, "skipped"),
            .. Part(Failed, "failed"),
        ];
        string nothing = !IsInSync ? string.Empty : IsWhatIf ? "nothing to change, " : "nothing changed, ";
        return $"{Target}: {nothing}{string.Join(", ", parts)}; {Text(Requests)} request{(Requests == 1 ? string.Empty : "s")}.";
    }

    internal void Count(MNSyncResult result)
    {
        switch (result.Status)
        {
            case MNSyncStatus.Unchanged:
                Unchanged++;
                break;
            case MNSyncStatus.Skipped:
                Skipped++;
                break;
            case MNSyncStatus.Failed or MNSyncStatus.Unknown:
                Failed++;
                break;
            default:
                CountChange(result.Action);
                break;
        }
    }

    internal void AddFailed(int rows) => Failed += rows;

    private void CountChange(MNSyncAction action)
    {
        Added += action is MNSyncAction.Add ? 1 : 0;
        Removed += action is MNSyncAction.Remove ? 1 : 0;
        RolesSet += action is MNSyncAction.SetRole ? 1 : 0;
    }

    private static IEnumerable<string> Part(int count, string words) => count == 0 ? [] : [$"{Text(count)} {words}"];

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
