using System;

namespace MightyNetworks.Sandbox.State;

/// <summary>An invite to the network or to a plan.</summary>
internal sealed class InviteRecord(ulong id, DateTimeOffset createdAt) : Record(id, createdAt)
{
    /// <summary>The plan of the invite; null for the network.</summary>
    public ulong? PlanId { get; init; }

    public bool IsAccepted { get; init; }

    public string Email => Text("recipient_email");
}
