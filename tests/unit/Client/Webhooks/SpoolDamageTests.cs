using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.Client.Webhooks.Spool;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of a spool after power cuts, on damaged files and on a full disk.</summary>
public sealed class SpoolDamageTests : SpoolFixture
{
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

    // If the disk cannot even be cut back, the segment ends, and the next delivery begins another.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_full_disk_refuses_a_delivery_and_takes_it_later(bool canCut)
    {
        var disk = new FailingDisk { CanCut = canCut };
        using (EventSpool spool = Open(new SpoolOptions { Time = Clock, Open = disk.Open }))
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
        Assert.Equal([1UL, 2UL], TakeAll(again).Select(one => one.Event.MemberId!.Value));
    }
}
