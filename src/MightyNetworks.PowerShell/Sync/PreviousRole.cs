namespace MightyNetworks.PowerShell.Sync;

/// <summary>The role that a member got in the last run; null if it is not known whether the member got it.</summary>
internal sealed record PreviousRole(string? Member, MemberRole? Role);
