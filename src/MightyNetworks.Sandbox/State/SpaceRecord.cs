using System;
using System.Collections.Generic;

namespace MightyNetworks.Sandbox.State;

/// <summary>A space, who is in it, and in which role.</summary>
internal sealed class SpaceRecord(ulong id, DateTimeOffset createdAt) : Record(id, createdAt)
{
    private readonly Dictionary<ulong, string> _roles = [];

    public required ulong OwnerId { get; init; }

    public required Roster Members { get; init; }

    /// <summary>Whether new full members join it without being asked.</summary>
    public bool IsForEverybody { get; init; }

    public bool IsCourse { get; init; }

    /// <summary>The 1-based place within the collection.</summary>
    public int Position { get; set; }

    public string Name => Text("name");

    public ulong? CollectionId => (ulong?)Json["collection_id"];

    public string? RoleOf(MemberRecord member) =>
        !Members.Contains(member.Index) ? null
        : _roles.TryGetValue(member.Id, out string? role) ? role
        : member.Id == OwnerId ? Roles.Host
        : Roles.Contributor;

    public void SetRole(MemberRecord member, string role) => _roles[member.Id] = role;

    public void Remove(MemberRecord member)
    {
        Members.Remove(member.Index);
        _roles.Remove(member.Id);
    }
}
