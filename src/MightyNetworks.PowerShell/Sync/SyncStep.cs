namespace MightyNetworks.PowerShell.Sync;

/// <summary>One change to bring a member to the wanted state, before it is confirmed and sent.</summary>
internal sealed record SyncStep(ulong Id, string Label, WantedMember? Wanted, MNSyncResult Result)
{
    /// <summary>Whether it undoes what nobody wants any more.</summary>
    internal bool IsRemoval => Wanted is null;
}
