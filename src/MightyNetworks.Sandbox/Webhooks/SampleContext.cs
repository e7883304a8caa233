using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>What a sample is about.</summary>
/// <param name="World">The world with the records.</param>
/// <param name="Member">The member.</param>
/// <param name="NetworkId">The network.</param>
internal sealed record SampleContext(World World, MemberRecord Member, ulong NetworkId);
