using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>
/// Folds the events of one person who joins, one for each space, into the one of the network itself. If it does not come within a window,
/// the person joined only spaces, and the first event is emitted.
/// </summary>
/// <typeparam name="T">What carries an event.</typeparam>
internal sealed class JoinFold<T>(Func<T, MNWebhookEvent> eventOf, TimeSpan window)
    where T : class
{
    private const string Kind = "MemberJoined";

    /// <summary>How long a person is remembered, because the service repeats a failed delivery for hours.</summary>
    internal static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    private readonly Dictionary<(string? Network, ulong Member, bool IsReplay), Group> _groups = [];

    /// <summary>Records an event that was emitted or folded earlier.</summary>
    internal void Remember(MNWebhookEvent one)
    {
        if (one is { EventType: Kind, MemberId: ulong member } && !_groups.ContainsKey((one.NetworkId, member, false)))
        {
            _groups.Add((one.NetworkId, member, false), new Group(TimeOf(one)) { IsEmitted = true, HoldsUntil = one.ReceivedAt ?? DateTimeOffset.MinValue });
        }
    }

    /// <summary>Takes an event.</summary>
    /// <returns>What to emit now, if anything, and what is done with it.</returns>
    internal Folded<T> Offer(T item, bool isReplay, DateTimeOffset now)
    {
        MNWebhookEvent one = eventOf(item);
        if (one is not { EventType: Kind, MemberId: ulong member })
        {
            return new Folded<T>(item, [item]);
        }

        Group group = GroupOf((one.NetworkId, member, isReplay), TimeOf(one), now);
        if (group.IsEmitted)
        {
            return new Folded<T>(null, [item]);
        }

        group.Items.Add(item);
        return IsOfNetwork(one) ? group.Emit(item) : new Folded<T>(null, []);
    }

    /// <summary>Ends the groups whose window is over.</summary>
    internal IReadOnlyList<Folded<T>> Due(DateTimeOffset now)
    {
        List<Folded<T>> due = [.. _groups.Values.Where(group => !group.IsEmitted && group.HoldsUntil <= now).Select(group => group.Emit(group.Items[0]))];
        foreach ((string?, ulong, bool) key in _groups.Where(pair => pair.Value.IsEmitted && pair.Value.HoldsUntil + Memory < now).Select(pair => pair.Key).ToList())
        {
            _groups.Remove(key);
        }

        return due;
    }

    private Group GroupOf((string? Network, ulong Member, bool IsReplay) key, DateTimeOffset time, DateTimeOffset now)
    {
        if (_groups.TryGetValue(key, out Group? group) && (!group.IsEmitted || (time - group.Began).Duration() <= window))
        {
            return group;
        }

        return _groups[key] = new Group(time) { HoldsUntil = now + window };
    }

    private static DateTimeOffset TimeOf(MNWebhookEvent one) => one.Timestamp ?? one.ReceivedAt ?? DateTimeOffset.MinValue;

    private static bool IsOfNetwork(MNWebhookEvent one) => one.SpaceId is ulong space && one.NetworkId == space.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Group(DateTimeOffset began)
    {
        internal DateTimeOffset Began { get; } = began;

        internal DateTimeOffset HoldsUntil { get; init; }

        internal bool IsEmitted { get; set; }

        internal List<T> Items { get; } = [];

        internal Folded<T> Emit(T item)
        {
            IsEmitted = true;
            var folded = new Folded<T>(item, [.. Items]);
            Items.Clear();
            return folded;
        }
    }
}
