using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Faults;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox;

/// <summary>
/// A Mighty Network that lives in memory and speaks the whole Admin API: what one request changes, the next one sees.
/// Many threads may use it at once.
/// </summary>
public sealed class SandboxNetwork
{
    private readonly object _gate = new();
    private readonly FaultBook _faults;
    private readonly RequestLog _log;
    private World _world;
    private long _requestCount;

    /// <summary>Makes a network with the world that <see cref="SandboxWorld"/> describes.</summary>
    /// <param name="options">How it is to be; null for the defaults.</param>
    public SandboxNetwork(SandboxOptions? options = null)
    {
        Options = options ?? new();
        _faults = new(Options.Faults);
        _log = new(Options.KeepLog ? Options.LogCapacity : 0);
        _world = new(Options);
    }

    /// <summary>How the network was made.</summary>
    public SandboxOptions Options { get; }

    /// <summary>How many requests came, refused ones and those that met a fault included.</summary>
    public long RequestCount => Interlocked.Read(ref _requestCount);

    /// <summary>The latest requests, oldest first; empty unless <see cref="SandboxOptions.KeepLog"/> is set.</summary>
    public IReadOnlyList<SandboxLogEntry> Log => _log.Entries();

    /// <summary>Brings back the first world and unused faults, and empties the log and the count.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _world = new(Options);
            _faults.Reset();
            _log.Clear();
            Interlocked.Exchange(ref _requestCount, 0);
        }
    }

    /// <summary>The role of a member in the network, which the API sets but never shows; null for nobody.</summary>
    /// <param name="memberId">The member.</param>
    public string? RoleOf(ulong memberId)
    {
        lock (_gate)
        {
            return _world.Members.Find(memberId)?.Role;
        }
    }

    /// <summary>The role of a member in a space, which the API sets but never shows; null when not in it.</summary>
    /// <param name="spaceId">The space.</param>
    /// <param name="memberId">The member.</param>
    public string? SpaceRoleOf(ulong spaceId, ulong memberId)
    {
        lock (_gate)
        {
            return _world.Members.Find(memberId) is { } member ? _world.Spaces.Find(spaceId)?.RoleOf(member) : null;
        }
    }

    /// <summary>Whether a member hears nothing more of a post.</summary>
    /// <param name="postId">The post.</param>
    /// <param name="memberId">The member.</param>
    public bool IsMuted(ulong postId, ulong memberId)
    {
        lock (_gate)
        {
            return _world.Mutes.Contains((postId, memberId));
        }
    }

    /// <summary>How many password reset emails a member would have got.</summary>
    /// <param name="memberId">The member.</param>
    public int PasswordResetsOf(ulong memberId)
    {
        lock (_gate)
        {
            return _world.PasswordResets.TryGetValue(memberId, out int count) ? count : 0;
        }
    }

    /// <summary>Answers a request after <see cref="SandboxOptions.Latency"/>; one that is never answered ends by cancellation.</summary>
    /// <param name="request">The request, its body read.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<SandboxResponse> HandleAsync(SandboxRequest request, CancellationToken cancellationToken)
    {
        if (Options.Latency > TimeSpan.Zero)
        {
            await Task.Delay(Options.Latency, cancellationToken).ConfigureAwait(false);
        }

        SandboxResponse response = Handle(request);
        if (response.Delivery == SandboxDelivery.Never)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    /// <summary>Answers a request at once.</summary>
    /// <param name="request">The request, its body read.</param>
    public SandboxResponse Handle(SandboxRequest request)
    {
        Interlocked.Increment(ref _requestCount);
        Target target = Target.Parse(request.Target);
        SandboxResponse response = _faults.Find(request, target) switch
        {
            null => Answer(request, target),
            { Kind: FaultKind.DropAfterChange } fault => fault.Respond(Answer(request, target)),
            { } fault => fault.Respond(null),
        };
        _log.Add(request, response);
        return response;
    }

    private SandboxResponse Answer(SandboxRequest request, Target target)
    {
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
        Route route = AdminApi.Routes.Find(request.Method, target.Rest, values)
            ?? throw Refusal.NotFound($"The operation {request.Method} {target.Path}");
        lock (_gate)
        {
            return route.Handler(new(_world, request, target, route, values));
        }
    }
}
