using System;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>What a sample delivery is about.</summary>
/// <param name="Kind">The kind of the event, as <c>MemberJoined</c>.</param>
public sealed record SandboxWebhookSample(string Kind)
{
    /// <summary>The spelling of the event type.</summary>
    public SandboxWebhookSpelling Spelling { get; init; }

    /// <summary>The ID of the event; null for a new one.</summary>
    public Guid? EventId { get; init; }

    /// <summary>The time of the event.</summary>
    public DateTimeOffset Time { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>The member that the event is about; null for <see cref="SandboxWorld.TaggedMember"/>.</summary>
    public ulong? MemberId { get; init; }

    /// <summary>The space that the event is about; null for the space of the sample's record, or the network itself for a member who joins or leaves.</summary>
    public ulong? SpaceId { get; init; }

    /// <summary>The network.</summary>
    public ulong NetworkId { get; init; } = SandboxWorld.NetworkId;
}
