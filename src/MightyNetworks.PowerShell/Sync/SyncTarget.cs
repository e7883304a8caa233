namespace MightyNetworks.PowerShell.Sync;

/// <summary>What members are synchronized with: a space, plan, tag or badge.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Name">Its name, or its ID if it was specified by ID; results show it.</param>
/// <param name="Label">What messages call it: <c>space 5 (General)</c>.</param>
internal sealed record SyncTarget(ulong Id, string Name, string Label);
