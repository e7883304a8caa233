using System;
using System.Collections.Generic;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox;

/// <summary>What a sandbox network is made of and how it behaves.</summary>
public sealed class SandboxOptions
{
    /// <summary>How many members the network starts with. They are made when they are read, so a million cost nothing.</summary>
    public int MemberCount { get; init; } = SandboxWorld.MemberCount;

    /// <summary>How lists look on the wire.</summary>
    public ListShape ListShape { get; init; }

    /// <summary>Send links with scheme and host, rather than relative to the host as the live service does.</summary>
    public bool AbsoluteLinks { get; init; }

    /// <summary>Send a next link on every page, the last and the empty ones after it included, as was seen of the live service.</summary>
    public bool NextOnEmptyPage { get; init; }

    /// <summary>What members' email addresses look like; on some plans the service does not show them.</summary>
    public EmailVisibility Emails { get; init; }

    /// <summary>Respond with 204 and no object where an answer to a custom field is set, as was seen of the live service.</summary>
    public bool AnswersWithoutBody { get; init; }

    /// <summary>Take a path only with or without its trailing slash as the contract has it. By default either is taken.</summary>
    public bool StrictSlashes { get; init; }

    /// <summary>The only bearer token that is accepted.</summary>
    public string Token { get; init; } = SandboxWorld.Token;

    /// <summary>The network's number in the path.</summary>
    public ulong NetworkId { get; init; } = SandboxWorld.NetworkId;

    /// <summary>The network's name in the path, which does instead of the number.</summary>
    public string Subdomain { get; init; } = SandboxWorld.Subdomain;

    /// <summary>How long each request takes at least, before it is looked at.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>What is to go wrong, tried in this order; the first that matches a request and is not used up decides.</summary>
    public IReadOnlyList<SandboxFault> Faults { get; init; } = [];

    /// <summary>What the first requests meet, one by one, before <see cref="Faults"/> are tried.</summary>
    public FaultPlan? Plan { get; init; }

    /// <summary>Faults drawn at random for requests that meet no other.</summary>
    public RandomFaults? RandomFaults { get; init; }

    /// <summary>The time between two bytes of a response that drips.</summary>
    public TimeSpan StallInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The network's clock: each change happens one second after the change before, the first at this time.</summary>
    public DateTimeOffset SeedTime { get; init; } = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Keep a log of the requests. Off by default, so that measurements do not pay for it.</summary>
    public bool KeepLog { get; init; }

    /// <summary>How many requests the log keeps; the oldest go first.</summary>
    public int LogCapacity { get; init; } = 10_000;
}
