using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>The sandbox as a service that a test controls: requests arrive, and are processed when the test releases them.</summary>
internal sealed class Service : DelegatingHandler
{
    private readonly Dictionary<TaskCompletionSource, string> _held = [];
    private Func<string, bool> _isHeld = _ => false;

    internal Service(params string[] faults) => InnerHandler = new SandboxHandler(new SandboxNetwork(new SandboxOptions
    {
        Faults = [.. faults.Select(SandboxFault.Parse)],
        KeepLog = true,
    }));

    /// <summary>The network behind it.</summary>
    internal SandboxNetwork Network => ((SandboxHandler)InnerHandler!).Network;

    /// <summary>Requests as <c>PUT 20000001</c> that arrived, in order.</summary>
    internal Signals<string> Arrived { get; } = new();

    /// <summary>Holds requests such as <c>PUT 20000001</c> before they do anything.</summary>
    internal Service Hold(Func<string, bool>? which = null)
    {
        _isHeld = which ?? (_ => true);
        return this;
    }

    /// <summary>Lets the held requests go on that start with a text such as <c>PUT 20000001</c>.</summary>
    internal void Let(string start)
    {
        lock (_held)
        {
            foreach (TaskCompletionSource held in _held.Where(held => held.Value.StartsWith(start, StringComparison.Ordinal)).Select(held => held.Key))
            {
                held.TrySetResult();
            }
        }
    }

    /// <summary>Lets all go on from now on.</summary>
    internal void LetAll()
    {
        _isHeld = _ => false;
        Let(string.Empty);
    }

    /// <summary>A connection to it that was not verified, so that nothing was sent yet.</summary>
    internal MNConnection Connect(TimeProvider? time = null, string name = "test", int? requestsPerMinute = null)
    {
        var options = new ClientOptions
        {
            NetworkId = SandboxWorld.NetworkId.ToString(CultureInfo.InvariantCulture),
            Token = SandboxWorld.Token,
            RequestsPerMinute = requestsPerMinute,
        };
        return new MNConnection(name, new AdminApiClient(options, this, time, () => 1), true);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string[] path = request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string what = $"{request.Method} {path[^1]}{(request.RequestUri.Query.Contains("page=", StringComparison.Ordinal) ? request.RequestUri.Query : string.Empty)}";
        // What arrived here has left the client: its content is read.
        await (request.Content?.LoadIntoBufferAsync(cancellationToken) ?? Task.CompletedTask);
        Task held = HoldBack(what);
        Arrived.Add(what);
        await held.WaitAsync(cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    private Task HoldBack(string what)
    {
        if (!_isHeld(what))
        {
            return Task.CompletedTask;
        }

        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_held)
        {
            _held.Add(held, what);
        }

        return held.Task;
    }
}
