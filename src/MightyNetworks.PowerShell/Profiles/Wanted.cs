namespace MightyNetworks.PowerShell.Profiles;

/// <summary>A member whose row is wanted.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Member">The member; null if only the ID is known by now.</param>
internal sealed record Wanted(ulong Id, Member? Member);
