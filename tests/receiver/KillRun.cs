using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Receiver;

/// <summary>Kills and interrupts the receiver in turn, at random moments under load, starts it again, and accounts for every acknowledged delivery.</summary>
internal sealed class KillRun(Place place, int kills, int deliveries, int seed)
{
    private const int Senders = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<int> _toSend = new(Enumerable.Range(1, deliveries));
    private readonly ConcurrentDictionary<int, bool> _acknowledged = new();
    private int _sent;

    internal async Task<bool> RunAsync()
    {
        var random = new Random(seed);
        long start = Stopwatch.GetTimestamp();
        using var service = new Service(place.Port);
        for (int life = 1; life <= kills; life++)
        {
            using ReceiverProcess receiver = await ReceiverProcess.StartAsync(place);
            using var end = new CancellationTokenSource();

            // A fair share of the deliveries for each life, and some more, so that the load lasts until the kill.
            Task load = SendAsync(service, deliveries * life / kills + deliveries / kills, end.Token);
            await Task.Delay(random.Next(50, 700));
            if (life % 2 == 0)
            {
                receiver.Interrupt();
            }
            else
            {
                receiver.Kill();
            }

            await end.CancelAsync();
            await load;
        }

        using ReceiverProcess last = await ReceiverProcess.StartAsync(place);
        await SendAsync(service, int.MaxValue, CancellationToken.None);
        await AwaitEmittedAsync();
        last.Kill();
        return Report(Stopwatch.GetElapsedTime(start));
    }

    private Task SendAsync(Service service, int most, CancellationToken end) => Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
    {
        while (!end.IsCancellationRequested && _acknowledged.Count < most && _toSend.TryDequeue(out int number))
        {
            Interlocked.Increment(ref _sent);
            if (await service.DeliverAsync(number))
            {
                _acknowledged[number] = true;
            }
            else
            {
                // The service, too, delivers again what was not acknowledged.
                _toSend.Enqueue(number);
            }
        }
    })));

    private async Task AwaitEmittedAsync()
    {
        long start = Stopwatch.GetTimestamp();
        while (Emitted().Distinct().Count() < _acknowledged.Count && Stopwatch.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(200);
        }
    }

    private bool Report(TimeSpan time)
    {
        List<string> emitted = Emitted();
        HashSet<string> distinct = [.. emitted];
        long sum = _acknowledged.Keys.Sum(number => (long)number);
        long emittedSum = _acknowledged.Keys.Where(number => distinct.Contains(Service.IdOf(number))).Sum(number => (long)number);
        int lost = _acknowledged.Keys.Count(number => !distinct.Contains(Service.IdOf(number)));
        int committedTwice = Commits().GroupBy(id => id).Count(commits => commits.Count() > 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            seed              {seed}
            ends              {kills}
            sent              {_sent}
            acknowledged      {_acknowledged.Count}, sum {sum}
            emitted           {distinct.Count}, sum {emittedSum}; {emitted.Count - distinct.Count} more than once
            lost              {lost}
            committed twice   {committedTwice}
            time              {time.TotalSeconds:0} s
            """));
        return lost == 0 && committedTwice == 0 && sum == emittedSum && _acknowledged.Count == deliveries;
    }

    private List<string> Emitted()
    {
        if (!File.Exists(place.Emitted))
        {
            return [];
        }

        using var reader = new StreamReader(new FileStream(place.Emitted, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    // A kill can leave half a line, which commits nothing.
    private IEnumerable<string> Commits()
    {
        foreach (string line in Directory.GetFiles(place.Spool, "commits-*.jsonl").SelectMany(File.ReadLines))
        {
            string? id = null;
            try
            {
                using JsonDocument commit = JsonDocument.Parse(line);
                id = commit.RootElement.GetProperty("state").GetString() == "Committed" ? commit.RootElement.GetProperty("eventId").GetString() : null;
            }
            catch (JsonException)
            {
                continue;
            }

            if (id is not null)
            {
                yield return id;
            }
        }
    }
}
