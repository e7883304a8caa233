using System.Collections.Generic;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>The difference between the wanted and the current state.</summary>
internal sealed class SyncPlan(SyncTarget target)
{
    internal SyncTarget Target { get; } = target;

    internal List<SyncStep> Unchanged { get; } = [];

    internal List<SyncStep> Additions { get; } = [];

    internal List<SyncStep> Removals { get; } = [];

    /// <summary>Returns the numbers: <c>3 to add, 1 to remove, 240 unchanged; 4 requests</c>.</summary>
    public override string ToString() =>
        $"{Additions.Count} to add, {Removals.Count} to remove, {Unchanged.Count} unchanged; {Additions.Count + Removals.Count} requests";
}
