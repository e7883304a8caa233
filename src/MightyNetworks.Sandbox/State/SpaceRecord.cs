using System;
using System.Collections.Generic;

namespace MightyNetworks.Sandbox.State;

/// <summary>A space with its members and their roles.</summary>
internal sealed class SpaceRecord(ulong id, DateTimeOffset createdAt) : Record(id, createdAt)
{
    private readonly Dictionary<ulong, string> _roles = [];

    public required ulong OwnerId { get; init; }

    public required Roster Members { get; init; }

    /// <summary>Whether new full members join automatically.</summary>
    public bool IsForEverybody { get; init; }

    public bool IsCourse { get; init; }

    /// <summary>Position within the collection, from 1.</summary>
    public int Position { get; set; }

    public string Name => Text("name");

    public ulong? CollectionId => (ulong?)Json["collection_id"];

    public string? RoleOf(MemberRecord member) =>
        !Members.Contains(member.Index) ? null
        : _roles.TryGetValue(member.Id, out string? role) ? role
        : member.Id == OwnerId ? Roles.Host
        : Roles.Contributor;

    public void SetRole(MemberRecord member, string role) => _roles[member.Id] = role;

    /// <summary>Removes a member; false if not in the space.</summary>
    public bool Remove(MemberRecord member)
    {
        _roles.Remove(member.Id);
        return Members.Remove(member.Index);
    }
}
