using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.Client.Webhooks.Spool;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of the spool: nothing acknowledged is lost, nothing committed comes again.</summary>
public sealed class SpoolTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), "mn-spool-" + Guid.NewGuid().ToString("N"));
    private readonly FakeClock _clock = new();

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

    [Theory]
    [InlineData("{\"eventId\":\"")]
    [InlineData("\0\0\0\0")]
    [InlineData("{\"eventId\":\"a\",\"receivedAt\":\"2026-06-01T00:00:00Z\",\"body\":{}}")]
    public async Task A_torn_last_line_is_repaired(string torn)
    {
        using (EventSpool first = Open())
        {
            await Append(first, 1);
        }

        File.AppendAllText(Segment(1), torn);
        using (EventSpool second = Open())
        {
            Assert.Equal(1UL, Take(second).Event.MemberId);
            Assert.True(await Append(second, 2));
        }

        using EventSpool third = Open();
        Assert.Equal([1UL, 2UL], TakeAll(third).Select(one => one.Event.MemberId!.Value));
        Assert.Contains("ends early", DeadLetters(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_line_costs_only_itself_and_is_kept_once()
    {
        using (EventSpool first = Open())
        {
            await Append(first, 1, 2, 3);
        }

        string[] lines = File.ReadAllLines(Segment(1));
        lines[1] = lines[1].Replace("\"body\"", "\"bo", StringComparison.Ordinal);
        File.WriteAllText(Segment(1), string.Join("\n", lines) + "\n");
        Open().Dispose();
        using EventSpool third = Open();
        Assert.Equal([1UL, 3UL], TakeAll(third).Select(one => one.Event.MemberId!.Value));
        Assert.Single(DeadLetters().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_torn_commit_is_no_commit_and_spoils_no_other()
    {
        using (EventSpool first = Open())
        {
            await Append(first, 1, 2);
            Commit(first, Take(first));
        }

        File.AppendAllText(Commits(1), "{\"line\":2,\"ev");
        using (EventSpool second = Open())
        {
            ReceivedWebhook again = Take(second);
            Assert.Equal(2UL, again.Event.MemberId);
            Commit(second, again);
        }

        using EventSpool third = Open();
        Assert.Equal(0, third.WaitingCount);
    }

    [Fact]
    public async Task A_full_disk_refuses_a_delivery_and_takes_it_later()
    {
        var disk = new FailingDisk();
        using (EventSpool spool = Open(new SpoolOptions { Time = _clock, Open = disk.Open }))
        {
            await Append(spool, 1);
            disk.Room = 40;
            await Assert.ThrowsAsync<IOException>(() => Append(spool, 2));
            await Assert.ThrowsAsync<IOException>(() => Append(spool, 2));
            disk.Room = long.MaxValue;
            Assert.True(await Append(spool, 2));
            Assert.Equal([1UL, 2UL], TakeAll(spool).Select(one => one.Event.MemberId!.Value));
        }

        using EventSpool again = Open();
        Assert.Equal(2, again.WaitingCount);
    }

    [Fact]
    public async Task A_disk_that_cannot_even_be_cut_back_ends_the_segment()
    {
        var disk = new FailingDisk();
        using (EventSpool spool = Open(new SpoolOptions { Time = _clock, Open = disk.Open }))
        {
            await Append(spool, 1);
            disk.Room = 40;
            disk.CanCut = false;
            await Assert.ThrowsAsync<IOException>(() => Append(spool, 2));
            disk.Room = long.MaxValue;
            Assert.True(await Append(spool, 2));
            Assert.Equal([1UL, 2UL], TakeAll(spool).Select(one => one.Event.MemberId!.Value));
        }

        using EventSpool again = Open();
        Assert.Equal([1UL, 2UL], TakeAll(again).Select(one => one.Event.MemberId!.Value));
    }

    [Fact]
    public async Task Committed_segments_go_when_the_retention_is_over_and_others_stay()
    {
        var options = new SpoolOptions { Time = _clock, SegmentSize = 1, Retention = TimeSpan.FromDays(7) };
        using (EventSpool spool = Open(options))
        {
            await Append(spool, 1);
            Commit(spool, Take(spool));
            await Append(spool, 2);
            Take(spool);
            await Append(spool, 3);
            Commit(spool, Take(spool));

            // Files carry the time of this machine, and the spool compares them with its own.
            _clock.Advance((DateTimeOffset.UtcNow - _clock.GetUtcNow()).TotalSeconds + TimeSpan.FromDays(8).TotalSeconds);
            Assert.True(await Append(spool, 4));
        }

        Assert.Equal([Segment(2), Segment(4)], Directory.GetFiles(_path, "events-*").Order(StringComparer.Ordinal));
        Assert.False(File.Exists(Commits(1)));
        using EventSpool again = Open(options);
        Assert.Equal([2UL, 4UL], TakeAll(again).Select(one => one.Event.MemberId!.Value));
    }

    [Fact]
    public async Task A_segment_ends_after_its_size_or_its_age()
    {
        using EventSpool spool = Open(new SpoolOptions { Time = _clock, SegmentAge = TimeSpan.FromDays(1) });
        await Append(spool, 1, 2);
        Assert.Single(Directory.GetFiles(_path, "events-*"));
        _clock.Advance(TimeSpan.FromDays(1).TotalSeconds);
        await Append(spool, 3);
        Assert.Equal(2, Directory.GetFiles(_path, "events-*").Length);
    }

    [Fact]
    public void Only_one_receiver_owns_a_spool()
    {
        using (Open())
        {
            var refused = Assert.Throws<SpoolInUseException>(Open);
            Assert.Contains($"process {Environment.ProcessId} ", refused.Message, StringComparison.Ordinal);
            Assert.Throws<SpoolInUseException>(() => WebhookSpool.Replay(_path, _ => true, _ => { }).ToList());
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

        Assert.Equal([2UL], WebhookSpool.Replay(_path, one => one.MemberId == 2, _ => { }).Select(one => one.MemberId!.Value));
        Assert.Equal([true, false], WebhookSpool.Read(_path, _ => { }).Select(one => one.IsCommitted));
        using (EventSpool second = Open())
        {
            ReceivedWebhook again = Take(second);
            Assert.True(again.IsReplay);
            Commit(second, again);
        }

        Assert.All(WebhookSpool.Read(_path, _ => { }), one => Assert.True(one.IsCommitted));
    }

    [Fact]
    public async Task The_spool_can_be_read_while_it_is_written_and_names_damaged_lines()
    {
        using EventSpool spool = Open();
        await Append(spool, 1);
        File.AppendAllText(Segment(1), "damaged\n{\"half");
        var damaged = new List<string>();
        MNWebhookEvent one = Assert.Single(WebhookSpool.Read(_path, damaged.Add));
        Assert.Equal((1UL, false, _clock.GetUtcNow()), (one.MemberId, one.IsCommitted, one.ReceivedAt));
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

    [Fact]
    public async Task What_the_spool_holds_is_only_for_its_user()
    {
        using EventSpool spool = Open();
        await Append(spool, 1);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(_path).UnixFileMode);
        }
    }

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

    public void Dispose()
    {
        if (Directory.Exists(_path))
        {
            Directory.Delete(_path, recursive: true);
        }
    }

    private static async Task Append(EventSpool spool, params int[] numbers)
    {
        foreach (int number in numbers)
        {
            await Append(spool, number);
        }
    }

    private static Task<bool> Append(EventSpool spool, int number) =>
        spool.AppendAsync(Delivery.Id(number), "MemberJoined", Delivery.Join((ulong)number, Delivery.Id(number)));

    private static List<ReceivedWebhook> TakeAll(EventSpool spool)
    {
        var all = new List<ReceivedWebhook>();
        while (spool.TryTake(out SpoolPosition position))
        {
            all.Add(new ReceivedWebhook(EventSpool.Read(position), position));
        }

        return all;
    }

    private static ReceivedWebhook Take(EventSpool spool) =>
        spool.TryTake(out SpoolPosition position) ? new ReceivedWebhook(EventSpool.Read(position), position) : throw new InvalidOperationException("Nothing waits.");

    private static void Commit(EventSpool spool, ReceivedWebhook one) => spool.Commit(one.Position, one.Event.EventId);

    private EventSpool Open() => Open(new SpoolOptions { Time = _clock });

    private EventSpool Open(SpoolOptions options) => EventSpool.Open(_path, options);

    private string Segment(int number) => Path.Combine(_path, $"events-{number:D8}.jsonl");

    private string Commits(int number) => Path.Combine(_path, $"commits-{number:D8}.jsonl");

    private string DeadLetters() => File.ReadAllText(Path.Combine(_path, "dead-letter.jsonl"));
}
