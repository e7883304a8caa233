using System;
using System.Collections.Generic;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.Seeds;

namespace MightyNetworks.Sandbox.State;

/// <summary>All current and former members. Only changed members are stored; the others are created on reading.</summary>
internal sealed class MemberDirectory(int initialCount, EmailVisibility emails)
{
    private readonly Roster _present = new(initialCount, 1, 0);
    private readonly Dictionary<int, MemberRecord> _kept = [];
    private readonly Dictionary<string, int> _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _deleted = [];
    private readonly HashSet<string> _banned = new(StringComparer.OrdinalIgnoreCase);
    private int _nextIndex = initialCount;

    public Roster Present => _present;

    /// <summary>The member at this index, current or former.</summary>
    public MemberRecord At(int index)
    {
        MemberRecord member = _kept.TryGetValue(index, out MemberRecord? kept) ? kept : MemberSeed.At(index);
        member.Visibility = emails;
        return member;
    }

    public MemberRecord? Find(ulong id)
    {
        int? index = IndexOf(id);
        return index is { } known && _present.Contains(known) ? At(known) : null;
    }

    public MemberRecord Get(ulong id) => Find(id) ?? throw Refusal.NotFound($"The member {Wire.Text(id)}");

    /// <summary>Returns a current or former member, for instance as the author of a post.</summary>
    public MemberRecord Author(ulong id) => At(IndexOf(id) ?? 0);

    public MemberRecord? FindByEmail(string email) => FindAnybody(email) is { } member && _present.Contains(member.Index) ? member : null;

    /// <summary>Returns a former member, who may rejoin with the same ID.</summary>
    public MemberRecord? FindFormer(string email) =>
        FindAnybody(email) is { } member && !_present.Contains(member.Index) && !_deleted.Contains(member.Index) ? member : null;

    public bool IsBanned(string email) => _banned.Contains(email);

    public int NextIndex() => _nextIndex++;

    public void Add(MemberRecord member)
    {
        Keep(member);
        _present.Add(member.Index);
    }

    /// <summary>Saves a changed member.</summary>
    public void Keep(MemberRecord member)
    {
        member.Visibility = emails;
        _kept[member.Index] = member;
        _byEmail[member.Email] = member.Index;
    }

    public void Remove(MemberRecord member) => _present.Remove(member.Index);

    public void Delete(MemberRecord member)
    {
        Remove(member);
        _deleted.Add(member.Index);
    }

    public void Ban(MemberRecord member)
    {
        Remove(member);
        _banned.Add(member.Email);
    }

    private MemberRecord? FindAnybody(string email)
    {
        int? index = _byEmail.TryGetValue(email, out int kept) ? kept : MemberSeed.IndexIn(email);
        MemberRecord? member = index is { } known && known < _nextIndex ? At(known) : null;
        return string.Equals(member?.Email, email, StringComparison.OrdinalIgnoreCase) ? member : null;
    }

    private static int? IndexOf(ulong id) =>
        id >= SandboxWorld.TokenOwner && id - SandboxWorld.TokenOwner < (ulong)int.MaxValue ? (int)(id - SandboxWorld.TokenOwner) : null;
}
