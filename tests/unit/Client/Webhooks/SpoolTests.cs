using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.Client.Webhooks.Spool;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of the spool: nothing acknowledged is lost, nothing committed comes again.</summary>
public sealed class SpoolTests : SpoolFixture
{
    [Fact]
    public async Task Deliveries_are_taken_in_their_order()
    {
        using EventSpool spool = Open();
        for (int i = 1; i <= 3; i++)
        {
            Assert.True(await Append(spool, i));
        }

        Assert.Equal([1UL, 2UL, 3UL], TakeAll(spool).Select(one => one.Event.MemberId!.Value));
        Assert.False(spool.TryTake(out _));
    }

    [Fact]
    public async Task What_is_not_committed_comes_again_after_a_restart()
    {
        using (EventSpool first = Open())
        {
            await Append(first, 1, 2, 3);
            Take(first);
            Commit(first, Take(first));
        }

        using EventSpool second = Open();
        Assert.Equal(2, second.WaitingCount);
        Assert.Equal([1UL, 3UL], TakeAll(second).Select(one => one.Event.MemberId!.Value));
    }

    [Fact]
    public async Task A_repeated_event_is_stored_once_also_after_a_restart()
    {
        using (EventSpool first = Open())
        {
            Assert.True(await Append(first, 1));
            Assert.False(await Append(first, 1));
            Commit(first, Take(first));
            Assert.False(await Append(first, 1));
        }

        using EventSpool second = Open();
        Assert.False(await Append(second, 1));
        Assert.Equal(0, second.WaitingCount);
    }

    [Fact]
    public async Task Repeats_at_the_same_time_are_stored_once()
    {
        using EventSpool spool = Open();
        bool[] stored = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Append(spool, 1))));
        Assert.Single(stored, isNew => isNew);
        Assert.Equal(1, spool.WaitingCount);
    }

    [Fact]
    public async Task Committed_segments_go_when_the_retention_is_over_and_others_stay()
    {
        var options = new SpoolOptions { Time = Clock, SegmentSize = 1, Retention = TimeSpan.FromDays(7) };
        using (EventSpool spool = Open(options))
        {
            await Append(spool, 1);
            Commit(spool, Take(spool));
            await Append(spool, 2);
            Take(spool);
            await Append(spool, 3);
            Commit(spool, Take(spool));

            // Files carry the time of this machine, and the spool compares them with its own.
            Clock.Advance((DateTimeOffset.UtcNow - Clock.GetUtcNow()).TotalSeconds + TimeSpan.FromDays(8).TotalSeconds);
            Assert.True(await Append(spool, 4));
        }

        Assert.Equal([Segment(2), Segment(4)], Directory.GetFiles(SpoolPath, "events-*").Order(StringComparer.Ordinal));
        Assert.False(File.Exists(Commits(1)));
        using EventSpool again = Open(options);
        Assert.Equal([2UL, 4UL], TakeAll(again).Select(one => one.Event.MemberId!.Value));
    }

    [Fact]
    public async Task A_segment_ends_after_its_size_or_its_age()
    {
        using EventSpool spool = Open(new SpoolOptions { Time = Clock, SegmentAge = TimeSpan.FromDays(1) });
        await Append(spool, 1, 2);
        Assert.Single(Directory.GetFiles(SpoolPath, "events-*"));
        Clock.Advance(TimeSpan.FromDays(1).TotalSeconds);
        await Append(spool, 3);
        Assert.Equal(2, Directory.GetFiles(SpoolPath, "events-*").Length);
    }

    [Fact]
    public void Only_one_receiver_owns_a_spool()
    {
        using (Open())
        {
            var refused = Assert.Throws<SpoolInUseException>(Open);
            Assert.Contains($"process {Environment.ProcessId} ", refused.Message, StringComparison.Ordinal);
            Assert.Throws<SpoolInUseException>(() => WebhookSpool.Replay(SpoolPath, _ => true, _ => { }).ToList());
        }

        Open().Dispose();
    }

    [Fact]
    public async Task A_replayed_event_comes_again_and_can_be_committed_again()
    {
        using (EventSpool first = Open())
        {
            await Append(first, 1, 2);
            TakeAll(first).ForEach(one => Commit(first, one));
        }

        Assert.Equal([2UL], WebhookSpool.Replay(SpoolPath, one => one.MemberId == 2, _ => { }).Select(one => one.MemberId!.Value));
        Assert.Equal([true, false], WebhookSpool.Read(SpoolPath, _ => { }).Select(one => one.IsCommitted));
        using (EventSpool second = Open())
        {
            ReceivedWebhook again = Take(second);
            Assert.True(again.IsReplay);
            Commit(second, again);
        }

        Assert.All(WebhookSpool.Read(SpoolPath, _ => { }), one => Assert.True(one.IsCommitted));
    }

    [Fact]
    public async Task The_spool_can_be_read_while_it_is_written_and_names_damaged_lines()
    {
        using EventSpool spool = Open();
        await Append(spool, 1);
        File.AppendAllText(Segment(1), "damaged\n{\"half");
        var damaged = new List<string>();
        MNWebhookEvent one = Assert.Single(WebhookSpool.Read(SpoolPath, damaged.Add));
        Assert.Equal((1UL, false, Clock.GetUtcNow()), (one.MemberId, one.IsCommitted, one.ReceivedAt));
        Assert.Contains("Line 2", Assert.Single(damaged), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_with_line_breaks_stays_one_line_and_the_same_JSON()
    {
        byte[] body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Delivery.Join(1, Delivery.Id(1))).Replace(",", ",\r\n  ", StringComparison.Ordinal));
        using EventSpool spool = Open();
        await spool.AppendAsync(Delivery.Id(1), "MemberJoined", body);
        Assert.Single(File.ReadAllLines(Segment(1)));
        Assert.Equal(Encoding.UTF8.GetString(body).Replace("\r\n", "  ", StringComparison.Ordinal), Take(spool).Event.Raw);
    }

#if NET
    [Fact]
    public async Task What_the_spool_holds_is_only_for_its_user()
    {
        using EventSpool spool = Open();
        await Append(spool, 1);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(SpoolPath).UnixFileMode);
        }
    }
#endif

    [Fact]
    public async Task Many_large_lines_are_read_as_they_were_written()
    {
        string filler = new('x', 200_000);
        using (EventSpool first = Open())
        {
            for (int i = 1; i <= 5; i++)
            {
                await first.AppendAsync(Delivery.Id(i), "X", Encoding.UTF8.GetBytes(Delivery.Of($$"""{"text":"{{filler}}{{i}}"}""", eventId: Delivery.Id(i))));
            }
        }

        using EventSpool second = Open();
        Assert.Equal(Enumerable.Range(1, 5).Select(i => Delivery.Of($$"""{"text":"{{filler}}{{i}}"}""", eventId: Delivery.Id(i))), TakeAll(second).Select(one => one.Event.Raw));
    }
}
