using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.Client.Webhooks.Spool;
using MightyNetworks.UnitTests.Client.Fakes;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>A spool in a folder of its own, and what tests do with it.</summary>
public abstract class SpoolFixture : IDisposable
{
    private protected string SpoolPath { get; } = Path.Combine(Path.GetTempPath(), "mn-spool-" + Guid.NewGuid().ToString("N"));

    private protected FakeClock Clock { get; } = new();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (Directory.Exists(SpoolPath))
        {
            Directory.Delete(SpoolPath, recursive: true);
        }
    }

    private protected static async Task Append(EventSpool spool, params int[] numbers)
    {
        foreach (int number in numbers)
        {
            await Append(spool, number);
        }
    }

    private protected static Task<bool> Append(EventSpool spool, int number) =>
        spool.AppendAsync(Delivery.Id(number), "MemberJoined", Delivery.Join((ulong)number, Delivery.Id(number)));

    private protected static List<ReceivedWebhook> TakeAll(EventSpool spool)
    {
        var all = new List<ReceivedWebhook>();
        while (spool.TryTake(out SpoolPosition position))
        {
            all.Add(new ReceivedWebhook(EventSpool.Read(position), position));
        }

        return all;
    }

    private protected static ReceivedWebhook Take(EventSpool spool) =>
        spool.TryTake(out SpoolPosition position) ? new ReceivedWebhook(EventSpool.Read(position), position) : throw new InvalidOperationException("Nothing waits.");

    private protected static void Commit(EventSpool spool, ReceivedWebhook one) => spool.Commit(one.Position, one.Event.EventId);

    private protected EventSpool Open() => Open(new SpoolOptions { Time = Clock });

    private protected EventSpool Open(SpoolOptions options) => EventSpool.Open(SpoolPath, options);

    private protected string Segment(int number) => Path.Combine(SpoolPath, $"events-{number:D8}.jsonl");

    private protected string Commits(int number) => Path.Combine(SpoolPath, $"commits-{number:D8}.jsonl");

    private protected string DeadLetters() => File.ReadAllText(Path.Combine(SpoolPath, "dead-letter.jsonl"));
}
