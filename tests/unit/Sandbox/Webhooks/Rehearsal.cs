using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Webhooks;
using MightyNetworks.UnitTests.Client.Fakes;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>A webhook with an endpoint and a clock that the test controls.</summary>
internal sealed class Rehearsal : IDisposable
{
    internal const string Key = "rehearsal-key";

    internal static readonly Uri Address = new("http://127.0.0.1:8080/hooks?from=sandbox");

    internal Rehearsal(double speed = 1, double duplicates = 0, TimeSpan delay = default, SandboxWebhookSpelling? spelling = SandboxWebhookSpelling.Pascal, int maxConcurrency = 4)
    {
        DateTimeOffset start = Clock.GetUtcNow();
        Endpoint.Clock = () => Clock.GetUtcNow() - start;
        Webhooks = new(
            new() { Endpoint = Address, Key = Key, Speed = speed, Duplicates = duplicates, Delay = delay, Spelling = spelling, MaxConcurrency = maxConcurrency },
            new HttpMessageInvoker(Endpoint),
            Clock);
    }

    internal FakeClock Clock { get; } = new();

    internal FakeEndpoint Endpoint { get; } = new();

    internal SandboxWebhooks Webhooks { get; }

    internal IReadOnlyList<SandboxWebhookOutcome> Outcomes => [.. Webhooks.Deliveries.Select(delivery => delivery.Outcome)];

    internal IReadOnlyList<TimeSpan> Times => [.. Endpoint.Received.Select(delivery => delivery.At)];

    public void Dispose() => Webhooks.Dispose();

    /// <summary>Raises events, and waits until nothing is under way.</summary>
    internal async Task RaiseAsync(params string[] kinds)
    {
        Raise(kinds);
        await Webhooks.WhenQuietAsync();
    }

    internal void Raise(params string[] kinds)
    {
        foreach (string kind in kinds)
        {
            Webhooks.Raise(kind, new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero), new JsonObject { ["id"] = 5 });
        }
    }

    internal async Task PassAsync(TimeSpan time)
    {
        TimeSpan end = Endpoint.Clock() + time;
        while (Clock.NextDue() is { } wait && Endpoint.Clock() + wait <= end)
        {
            Clock.Advance(wait);
            await Webhooks.WhenQuietAsync();
        }

        Clock.Advance(end - Endpoint.Clock());
        await Webhooks.WhenQuietAsync();
    }

    /// <summary>Raises an event whose delivery fails, attempt by attempt, and lets the time pass until then.</summary>
    internal async Task FailAsync(TimeSpan time)
    {
        Endpoint.Answer(HttpStatusCode.InternalServerError);
        await RaiseAsync("PostCreated");
        await PassAsync(time);
    }
}
