using System;
using System.Globalization;
using System.Linq;
using MightyNetworks.PowerShell.Dispatch;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the burst of a person who joins: one event stands for all, and none is lost.</summary>
public class JoinFoldTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    private readonly JoinFold<MNWebhookEvent> _fold = new(one => one, TimeSpan.FromMinutes(1));

    [Fact]
    public void The_event_of_the_network_stands_for_the_whole_burst()
    {
        Folded<MNWebhookEvent>[] held = [Offer(Join(7)), Offer(Join(8))];
        Assert.All(held, folded => Assert.Null(folded.Emit));
        Assert.All(held, folded => Assert.Empty(folded.Done));
        MNWebhookEvent network = Join(5);
        Folded<MNWebhookEvent> emitted = Offer(network);
        Assert.Same(network, emitted.Emit);
        Assert.Equal([7UL, 8UL, 5UL], emitted.Done.Select(one => one.SpaceId!.Value));
        Folded<MNWebhookEvent> late = Offer(Join(9));
        Assert.Null(late.Emit);
        Assert.Single(late.Done);
        Assert.Empty(_fold.Due(Start.AddDays(1)));
    }

    [Fact]
    public void Who_joins_only_spaces_is_emitted_once_after_the_window()
    {
        Offer(Join(7));
        Offer(Join(8), seconds: 30);
        Assert.Empty(_fold.Due(Start.AddSeconds(59)));
        Folded<MNWebhookEvent> due = Assert.Single(_fold.Due(Start.AddSeconds(60)));
        Assert.Equal(7UL, due.Emit!.SpaceId);
        Assert.Equal(2, due.Done.Count);
        Assert.Empty(_fold.Due(Start.AddSeconds(60)));
    }

    [Fact]
    public void An_event_that_the_service_repeats_hours_later_still_belongs_to_its_burst()
    {
        Offer(Join(5));
        Assert.Null(Offer(Join(8, at: 10), seconds: 5 * 3600).Emit);
    }

    [Fact]
    public void Who_joins_again_later_is_emitted_again()
    {
        Offer(Join(5));
        Assert.NotNull(Offer(Join(5, at: 3600), seconds: 3600).Emit);
    }

    [Fact]
    public void Other_people_other_networks_and_other_kinds_are_not_held()
    {
        Offer(Join(7));
        Assert.NotNull(Offer(Join(5, member: 2)).Emit);
        Assert.NotNull(Offer(Join(6, network: 6)).Emit);
        Assert.NotNull(Offer(Join(7, kind: "MemberLeft")).Emit);
        Assert.NotNull(Offer(new MNWebhookEvent { EventType = "MemberJoined" }).Emit);
    }

    [Fact]
    public void After_a_restart_a_burst_that_was_emitted_is_remembered()
    {
        _fold.Remember(Join(5));
        Folded<MNWebhookEvent> late = Offer(Join(8, at: 10));
        Assert.Null(late.Emit);
        Assert.Single(late.Done);
    }

    [Fact]
    public void A_replay_is_emitted_although_it_was_before()
    {
        _fold.Remember(Join(5));
        Assert.NotNull(_fold.Offer(Join(5), isReplay: true, Start).Emit);
        Assert.Null(_fold.Offer(Join(8), isReplay: true, Start).Emit);
    }

    [Fact]
    public void Nobody_is_remembered_for_ever()
    {
        Offer(Join(5));
        Assert.Empty(_fold.Due(Start.AddDays(2)));
        Assert.NotNull(Offer(Join(5)).Emit);
    }

    private Folded<MNWebhookEvent> Offer(MNWebhookEvent one, int seconds = 0) => _fold.Offer(one, isReplay: false, Start.AddSeconds(seconds));

    private static MNWebhookEvent Join(ulong space, ulong member = 1, int at = 0, ulong network = 5, string kind = "MemberJoined") => new()
    {
        EventType = kind,
        MemberId = member,
        SpaceId = space,
        NetworkId = network.ToString(CultureInfo.InvariantCulture),
        Timestamp = Start.AddSeconds(at),
    };
}
