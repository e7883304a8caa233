using System;
using System.Collections.Generic;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>Who is in a space or plan, has a tag or badge, or got a role, as far as it is known.</summary>
internal sealed class MemberState
{
    private readonly Dictionary<string, ulong?> _addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The members and their names.</summary>
    internal Dictionary<ulong, string?> Members { get; } = [];

    /// <summary>The names of members, whether they are there or not.</summary>
    internal Dictionary<ulong, string> Names { get; } = [];

    /// <summary>Why the state is incomplete, so that nobody may be removed; null if it is whole.</summary>
    internal string? Gap { get; set; }

    /// <summary>Adds a member who is there.</summary>
    internal void Add(Member member)
    {
        Know(member);
        Members[member.Id] = member.ToString();
    }

    /// <summary>Remembers name and address of a member.</summary>
    internal void Know(Member member)
    {
        Names[member.Id] = member.ToString();
        if (member.Email?.Trim() is { Length: > 0 } email && email.IndexOf('*') < 0)
        {
            // An address that two members show is looked up.
            _addresses[email] = _addresses.TryGetValue(email, out ulong? other) && other != member.Id ? null : member.Id;
        }
    }

    /// <summary>The member with an address; null if the state does not say.</summary>
    internal ulong? Find(string address) => _addresses.TryGetValue(address.Trim(), out ulong? id) ? id : null;
}
