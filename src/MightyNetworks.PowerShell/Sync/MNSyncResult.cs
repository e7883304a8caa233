namespace MightyNetworks.PowerShell.Sync;

/// <summary>One change of a Sync cmdlet, or why it was not made.</summary>
public sealed class MNSyncResult
{
    internal MNSyncResult(MNSyncAction action, ulong? memberId, string? member, string target) =>
        (Action, MemberId, Member, Target) = (action, memberId, member, target);

    /// <summary>What was to be done.</summary>
    public MNSyncAction Action { get; }

    /// <summary>ID of the member; null if the member was not found.</summary>
    public ulong? MemberId { get; }

    /// <summary>Name or email address of the member, or the row that names nobody; null if only the ID is known.</summary>
    public string? Member { get; }

    /// <summary>The space, plan, tag or badge by the name or ID that was specified; for roles, the role.</summary>
    public string Target { get; }

    /// <summary>What became of the change.</summary>
    public MNSyncStatus Status { get; internal set; }

    /// <summary>Why the change was not made; null if it was.</summary>
    public string? Error { get; internal set; }

    /// <summary>Returns action, member and status.</summary>
    public override string ToString() => $"{Action} {Member ?? MemberId?.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Status}";

    internal MNSyncResult As(MNSyncStatus status, string? error = null)
    {
        (Status, Error) = (status, error);
        return this;
    }
}
