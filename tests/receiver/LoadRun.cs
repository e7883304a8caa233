using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace MightyNetworks.Receiver;

/// <summary>Measures the time from a delivery to its acknowledgement at a fixed rate, the most that is acknowledged in a second, and memory.</summary>
internal sealed class LoadRun(Place place, int rate, int seconds, int deliveries)
{
    private const int WarmUp = 500;
    private const int Senders = 16;

    private int _number;

    internal async Task<bool> RunAsync()
    {
        using var service = new Service(place.Port);
        using ReceiverProcess receiver = await ReceiverProcess.StartAsync(place);
        await DeliverAsync(service, WarmUp);
        await DeliverAtRateAsync(service, 2);
        List<double> times = await DeliverAtRateAsync(service, seconds);
        long before = receiver.Memory("VmRSS");
        long start = Stopwatch.GetTimestamp();
        int rest = deliveries - _number;
        await DeliverAsync(service, rest);
        double perSecond = rest / Stopwatch.GetElapsedTime(start).TotalSeconds;
        await AwaitEmittedAsync();
        Print($"deliveries, {rate} a second: to the 202, p50", $"{At(times, 0.5):0.0} ms");
        Print($"deliveries, {rate} a second: to the 202, p99", $"{At(times, 0.99):0.0} ms");
        Print($"deliveries, {Senders} at once: acknowledged", $"{perSecond:0} a second");
        Print($"memory after {deliveries} deliveries", $"{receiver.Memory("VmRSS")} MB, {receiver.Memory("VmRSS") - before} MB more than after {WarmUp + (rate * (seconds + 2))}");
        return true;
    }

    // The benchmark reads these lines.
    private static void Print(FormattableString what, FormattableString figure) =>
        Console.WriteLine($"{what.ToString(CultureInfo.InvariantCulture)}\t{figure.ToString(CultureInfo.InvariantCulture)}");

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(sorted.Count * share) - 1];

    // A delivery counts from the moment when it is due, so that one that waits for others counts its wait.
    private async Task<List<double>> DeliverAtRateAsync(Service service, int duration)
    {
        long start = Stopwatch.GetTimestamp();
        List<Task<double>> running = [];
        for (int i = 0; i < rate * duration; i++)
        {
            TimeSpan due = TimeSpan.FromSeconds((double)i / rate);
            TimeSpan ahead = due - Stopwatch.GetElapsedTime(start);
            if (ahead > TimeSpan.Zero)
            {
                await Task.Delay(ahead);
            }

            int number = ++_number;
            running.Add(Task.Run(async () => await service.DeliverAsync(number)
                ? (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds
                : throw new InvalidOperationException("A delivery was refused.")));
        }

        return [.. (await Task.WhenAll(running)).Order()];
    }

    private Task DeliverAsync(Service service, int count)
    {
        ConcurrentQueue<int> numbers = new(Enumerable.Range(_number + 1, count));
        _number += count;
        return Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
        {
            while (numbers.TryDequeue(out int number))
            {
                if (!await service.DeliverAsync(number))
                {
                    throw new InvalidOperationException("A delivery was refused.");
                }
            }
        })));
    }

    private async Task AwaitEmittedAsync()
    {
        while (new FileInfo(place.Emitted).Length < (long)deliveries * 37)
        {
            await Task.Delay(200);
        }
    }
}
