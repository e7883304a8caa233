using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>A member as specified: by ID or address, with a name if the input has one.</summary>
internal sealed record WantedMember(MNKey Key, string? Name, MemberRole? Role = null);
