using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Faults;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.Sandbox;

/// <summary>
/// An in-memory Mighty Network with the whole Admin API and a state that requests change. Thread-safe.
/// </summary>
public sealed class SandboxNetwork
{
    private readonly object _gate = new();
    private readonly RequestHistory _log;
    private volatile FaultBook _faults;
    private World? _world;
    private SandboxWebhookSamples? _samples;
    private long _lastRequestNumber;
    private long _numberAtReset;

    /// <summary>Creates a network with the initial world that <see cref="SandboxWorld"/> describes.</summary>
    /// <param name="options">Options; null for the defaults.</param>
    /// <param name="webhooks">Delivers the network's events; null for none. The caller disposes it, or the <see cref="SandboxHandler"/>.</param>
    public SandboxNetwork(SandboxOptions? options = null, SandboxWebhooks? webhooks = null)
    {
        Options = options ?? new();
        Webhooks = webhooks;
        _faults = new(Options.Faults, Options.Plan, Options.RandomFaults);
        _log = new(Options.KeepLog ? Options.LogCapacity : 0);
    }

    /// <summary>Raised repeatedly while a response hangs or drips, so that a test can advance its clock.</summary>
    public event Action<SandboxResponse>? Stalled;

    /// <summary>The options of the network.</summary>
    public SandboxOptions Options { get; }

    /// <summary>Delivers the network's events; null for none.</summary>
    public SandboxWebhooks? Webhooks { get; }

    /// <summary>Number of requests, including rejected and failed ones.</summary>
    public long RequestCount => LastRequestNumber - Interlocked.Read(ref _numberAtReset);

    /// <summary>Sequence number of the latest request; <see cref="Reset"/> does not restart it, so that all requests have distinct numbers.</summary>
    public long LastRequestNumber => Interlocked.Read(ref _lastRequestNumber);

    /// <summary>The latest requests, oldest first; empty unless <see cref="SandboxOptions.KeepLog"/> is set.</summary>
    public IReadOnlyList<SandboxLogEntry> Log => _log.Entries();

    // Created on first use, because a request that only fails needs none. Requires the lock.
    private World World => _world ??= new(Options, Webhooks);

    /// <summary>Restores the initial world and faults, clears the logs and the count, and drops pending webhook deliveries.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _world = null;
            _faults = _faults.Renew();
            _log.Clear();
            Webhooks?.Reset();
            Interlocked.Exchange(ref _numberAtReset, LastRequestNumber);
        }
    }

    /// <summary>Returns a member's role in the network, which the API sets but never returns; null if there is no such member.</summary>
    /// <param name="memberId">The member.</param>
    public string? RoleOf(ulong memberId)
    {
        lock (_gate)
        {
            return World.Members.Find(memberId)?.Role;
        }
    }

    /// <summary>Returns a member's role in a space, which the API sets but never returns; null if not in the space.</summary>
    /// <param name="spaceId">The space.</param>
    /// <param name="memberId">The member.</param>
    public string? SpaceRoleOf(ulong spaceId, ulong memberId)
    {
        lock (_gate)
        {
            return World.Members.Find(memberId) is { } member ? World.Spaces.Find(spaceId)?.RoleOf(member) : null;
        }
    }

    /// <summary>Whether a member's notifications about a post are muted.</summary>
    /// <param name="postId">The post.</param>
    /// <param name="memberId">The member.</param>
    public bool IsMuted(ulong postId, ulong memberId)
    {
        lock (_gate)
        {
            return World.Mutes.Contains((postId, memberId));
        }
    }

    /// <summary>Returns the number of password reset emails sent to a member.</summary>
    /// <param name="memberId">The member.</param>
    public int PasswordResetsOf(ulong memberId)
    {
        lock (_gate)
        {
            return World.PasswordResets.TryGetValue(memberId, out int count) ? count : 0;
        }
    }

    /// <summary>Replaces all faults for subsequent requests.</summary>
    /// <param name="faults">Faults, tried in this order; null for none.</param>
    /// <param name="plan">Faults of the next requests, in order; null for none.</param>
    /// <param name="random">Random faults; null for none.</param>
    public void SetFaults(IReadOnlyList<SandboxFault>? faults, FaultPlan? plan = null, RandomFaults? random = null)
    {
        _faults = new(faults ?? [], plan, random);
    }

    /// <summary>Removes members, starting with the longest-standing; the owner of the token stays.</summary>
    /// <param name="count">Number of members.</param>
    public void LetMembersLeave(int count)
    {
        lock (_gate)
        {
            Turnover.Leave(World, count);
        }
    }

    /// <summary>Adds new members at the end of the list.</summary>
    /// <param name="count">Number of members.</param>
    public void LetMembersJoin(int count)
    {
        lock (_gate)
        {
            Turnover.Join(World, count);
        }
    }

    /// <summary>Changes a member's bio, as only the member can: the webhook reports the change and a post about it.</summary>
    /// <param name="memberId">The member; if there is no such member, nothing happens.</param>
    /// <param name="bio">The bio.</param>
    public void SetBio(ulong memberId, string bio)
    {
        lock (_gate)
        {
            if (World.Members.Find(memberId) is { } member)
            {
                Introduction.Write(World, member, bio);
            }
        }
    }

    /// <summary>Raises a sample event in the webhook, for kinds that no request causes.</summary>
    /// <param name="sample">What it is about.</param>
    /// <exception cref="ArgumentException">There is no such kind of event.</exception>
    public void Raise(SandboxWebhookSample sample)
    {
        lock (_gate)
        {
            _samples ??= new();
            World.Hooks.Raise(sample.Kind, _samples.CreatePayload(sample));
        }
    }

    /// <summary>Responds without faults, counting and logging, for tests that check the network's state.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path within the network, such as <c>/members</c>, and the query.</param>
    public SandboxResponse Peek(string method, string path)
    {
        var request = new SandboxRequest(method, $"/admin/v1/networks/{Wire.Text(Options.NetworkId)}{path}")
        {
            Authorization = "Bearer " + Options.Token,
            UserAgent = "peek",
        };
        return Answer(request);
    }

    /// <summary>Responds to a request after <see cref="SandboxOptions.Latency"/>; a response that never starts ends by cancellation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="readBody">Reads the request's body; not called if a fault occurs before. Null if the body is already read.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<SandboxResponse> HandleAsync(SandboxRequest request, Func<Task>? readBody, CancellationToken cancellationToken)
    {
        if (Options.Latency > TimeSpan.Zero)
        {
            await Task.Delay(Options.Latency, cancellationToken).ConfigureAwait(false);
        }

        SandboxFault? fault = Meet(request);
        if (readBody is not null && fault?.Moment != FaultMoment.Unread)
        {
            await readBody().ConfigureAwait(false);
        }

        SandboxResponse response = Respond(request, fault);
        if (response.Delivery is { IsSilent: true, End: FaultEnd.Hang })
        {
            await HangAsync(response, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    /// <summary>Responds to a request immediately.</summary>
    /// <param name="request">The request, its body read.</param>
    public SandboxResponse Handle(SandboxRequest request) => Respond(request, Meet(request));

    /// <summary>Counts a request that was sent but never read.</summary>
    public void CountRequest() => Interlocked.Increment(ref _lastRequestNumber);

    /// <summary>Waits until cancellation, and raises <see cref="Stalled"/> repeatedly.</summary>
    /// <param name="response">The response that hangs or drips.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task HangAsync(SandboxResponse response, CancellationToken cancellationToken)
    {
        while (true)
        {
            await StallAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for <see cref="SandboxOptions.StallInterval"/>, then raises <see cref="Stalled"/>.</summary>
    /// <param name="response">The response that hangs or drips.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task StallAsync(SandboxResponse response, CancellationToken cancellationToken)
    {
        await Task.Delay(Options.StallInterval, cancellationToken).ConfigureAwait(false);
        Stalled?.Invoke(response);
    }

    private SandboxFault? Meet(SandboxRequest request)
    {
        request.Number = Interlocked.Increment(ref _lastRequestNumber);
        return _faults.Find(request);
    }

    private SandboxResponse Respond(SandboxRequest request, SandboxFault? fault)
    {
        bool done = false;
        if (fault?.Page is { } page)
        {
            LetMembersLeave(page.Leave);
            LetMembersJoin(page.Join);
        }

        SandboxResponse response = fault is null ? CarryOut(request) : fault.Strike(request, CarryOut);
        _log.Add(request, response, done, fault?.ToString());
        return response;

        SandboxResponse CarryOut(SandboxRequest request)
        {
            SandboxResponse response = Answer(request);
            done = request.Method != "GET" && response.StatusCode < 300;
            return response;
        }
    }

    private SandboxResponse Answer(SandboxRequest request)
    {
        var target = Target.Parse(request.Target);
        try
        {
            return Gatekeeper.Refuse(request, target, Options) ?? Route(request, target);
        }
        catch (Refusal refusal)
        {
            return Reply.Error(refusal.Status, refusal.Message);
        }
    }

    private SandboxResponse Route(SandboxRequest request, Target target)
    {
        var values = new List<string>();
        Route route = AdminApi.Routes.Find(request.Method, target.Rest, Options.StrictSlashes, values)
            ?? throw Refusal.NotFound($"The operation {request.Method} {target.Path}");
        lock (_gate)
        {
            return route.Handler(new(World, request, target, route, values));
        }
    }
}
