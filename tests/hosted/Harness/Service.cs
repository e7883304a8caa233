using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.PowerShell;
using MightyNetworks.Sandbox;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>The sandbox as a service that a test can hold: requests arrive, and are answered when the test lets them.</summary>
internal sealed class Service : DelegatingHandler
{
    private readonly SemaphoreSlim _allowed = new(0);
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

    /// <summary>Lets a number of held requests go on.</summary>
    internal void Let(int count) => _allowed.Release(count);

    /// <summary>Lets all go on from now on.</summary>
    internal void LetAll()
    {
        _isHeld = _ => false;
        _allowed.Release(1000);
    }

    /// <summary>A connection to it that was not verified, so that nothing was sent yet.</summary>
    internal MNConnection Connect(TimeProvider? time = null, string name = "test", long? budget = null, int maxRetry = 5)
    {
        var options = new ClientOptions
        {
            NetworkId = SandboxWorld.NetworkId.ToString(CultureInfo.InvariantCulture),
            Token = SandboxWorld.Token,
            RequestBudget = budget,
            MaxRetry = maxRetry,
        };
        return new MNConnection(name, new AdminApiClient(options, this, null, () => 1), null, true, null);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string[] path = request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string what = $"{request.Method} {path[^1]}{(request.RequestUri.Query.Contains("page=", StringComparison.Ordinal) ? request.RequestUri.Query : string.Empty)}";
        bool isHeld = _isHeld(what);
        Arrived.Add(what);
        if (isHeld)
        {
            await _allowed.WaitAsync(cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
