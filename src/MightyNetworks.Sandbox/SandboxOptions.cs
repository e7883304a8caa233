using System;
using System.Collections.Generic;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox;

/// <summary>Content and behaviour of a sandbox network.</summary>
public sealed class SandboxOptions
{
    /// <summary>Initial number of members. Created on reading, so a million are free.</summary>
    public int MemberCount { get; init; } = SandboxWorld.MemberCount;

    /// <summary>Shape of lists on the wire.</summary>
    public ListShape ListShape { get; init; }

    /// <summary>Send absolute links; the live service sends links relative to the host.</summary>
    public bool AbsoluteLinks { get; init; }

    /// <summary>Send a next link on every page, including the last and empty pages, as observed on the live service.</summary>
    public bool NextOnEmptyPage { get; init; }

    /// <summary>How members' email addresses are shown; on some plans the service hides them.</summary>
    public EmailVisibility Emails { get; init; }

    /// <summary>Require trailing slashes exactly as in the contract. By default both forms are accepted.</summary>
    public bool StrictSlashes { get; init; }

    /// <summary>The accepted bearer token.</summary>
    public string Token { get; init; } = SandboxWorld.Token;

    /// <summary>The network's ID in the path.</summary>
    public ulong NetworkId { get; init; } = SandboxWorld.NetworkId;

    /// <summary>The network's subdomain, accepted in the path instead of the ID.</summary>
    public string Subdomain { get; init; } = SandboxWorld.Subdomain;

    /// <summary>Minimum duration of each request, before it is processed.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>Faults, tried in this order; the first that matches a request and is not used up applies.</summary>
    public IReadOnlyList<SandboxFault> Faults { get; init; } = [];

    /// <summary>Faults of the first requests, in order, before <see cref="Faults"/>.</summary>
    public FaultPlan? Plan { get; init; }

    /// <summary>Random faults for requests without another fault.</summary>
    public RandomFaults? RandomFaults { get; init; }

    /// <summary>The time between two bytes of a response that drips.</summary>
    public TimeSpan StallInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Time of the first change; each following change happens one second later.</summary>
    public DateTimeOffset SeedTime { get; init; } = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Keep a log of requests. Off by default, so that it does not affect measurements.</summary>
    public bool KeepLog { get; init; }

    /// <summary>Maximum number of logged requests; the oldest are dropped.</summary>
    public int LogCapacity { get; init; } = 10_000;
}
