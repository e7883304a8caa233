using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Runspaces;
using System.Threading.Tasks;
using MightyNetworks.FaultTests.Harness;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Soak;
using Xunit;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>A session with a failing server that runs the cases of one type of fault in sequence.</summary>
public sealed class CmdletMatrix : IAsyncLifetime
{
    private const int MostShown = 20;

    /// <summary>Longer than any machine needs; ends tests that would wait endlessly.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal FaultServer Server { get; } = new();

    internal Session Session { get; } = new(PSThreadOptions.ReuseThread);

    /// <summary>The kinds of requests, for a theory.</summary>
    internal static TheoryData<string> Kinds => [.. CmdletKind.All.Select(kind => kind.Name)];

    public Task InitializeAsync() => Server.InitializeAsync();

    public Task DisposeAsync()
    {
        Session.Dispose();
        return Server.DisposeAsync();
    }

    /// <summary>Runs a cmdlet with faults, one script after another, and fails with all false claims.</summary>
    internal async Task AreHonestAsync(string kind, IEnumerable<string> scripts, bool reused = false, bool mustSucceed = false)
    {
        var failures = new List<string>();
        foreach (string script in scripts)
        {
            CmdletResult result = await RunAsync(CmdletKind.Named(kind), new FaultCase(kind, script, reused));
            string[] lies = [.. result.Lies()];
            if (lies.Length > 0 || (mustSucceed && result.Result.Outcome.Verdict != Verdict.Done))
            {
                failures.Add($"{string.Join("; ", lies)}\n  {result}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failed\n{string.Join("\n", failures.Take(MostShown))}");
    }

    private async Task<CmdletResult> RunAsync(CmdletKind kind, FaultCase fault)
    {
        Run? run = null;
        FaultResult result = await Server.RunAsync(fault, kind, client =>
        {
            run = Session.Start(kind.Script + " -Connection $args[0] -Verbose", new MNConnection("test", client, isSandbox: false));
            return Task.FromResult(run.Ends(Patience) ? CmdletResult.OutcomeOf(run, kind) : new Outcome(Verdict.Broken, "It does not end."));
        });

        // If nothing was carried out there is no state to check, and creating one takes longer than the case.
        return new(result, kind, run!, result.TimesDone > 0 ? kind.TimesInWorld(Server.Network) : 0);
    }
}
