using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>A member as specified: by ID or address, with a name if the input has one.</summary>
internal sealed record WantedMember(MNKey Key, string? Name, MemberRole? Role = null)
{
    /// <summary>Why the member cannot be used although the key can; null if it can.</summary>
    internal string? Problem { get; init; }
}
