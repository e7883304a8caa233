using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client;
using MightyNetworks.Client.Transport;
using MightyNetworks.FaultTests.Harness;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using MightyNetworks.Soak;
using Xunit;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>Members are piped to a cmdlet with eight requests in flight, and every third request has a fault.</summary>
public sealed class CmdletThrottleFaultTests(CmdletMatrix matrix) : IClassFixture<CmdletMatrix>
{
    private const int Count = 24;
    private const string Doubt = "may have ";

    private static readonly string[] Faults =
        ["reset", "reset done", "503", "503 done", "503 always", "429 retry-after=5", "hang", "hang done", "422", "500 done"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (PipedKind kind in PipedKind.All)
            {
                foreach (string fault in Faults)
                {
                    cases.Add(kind.Name, fault);
                }
            }

            return cases;
        }
    }

    private static IReadOnlyList<ulong> Piped { get; } = [.. Enumerable.Range(0, Count).Select(index => SandboxWorld.PlainMember + (ulong)index)];

    private FaultServer Server => matrix.Server;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_is_reported_as_it_is(string name, string fault)
    {
        var kind = PipedKind.Named(name);
        Server.Network.Reset();
        Server.Network.SetFaults([.. Piped.Where(Fails).Select(member => SandboxFault.Parse($"{kind.Method} /members/{member}/* {fault}"))]);
        var time = new HurriedTime();
        using var clock = new HangClock(Server.Network, time, target => Fails(MemberOf(target)), Handlers.Create(new ClientOptions { BaseUri = Server.Uri }, null));
        using AdminApiClient client = Clients.Create(Server.Uri, time, handler: clock);
        clock.Client = client;
        Run run = matrix.Session.Start(
            $"$args[1] | {kind.Command} -ThrottleLimit 8 -Connection $args[0] -Verbose",
            new MNConnection("test", client, isSandbox: false),
            Piped);

        Assert.True(run.Ends(CmdletMatrix.Patience), "It does not end.");
        Assert.Null(run.Failure);
        Assert.Equal(Server.Network.RequestCount, client.Requests.Made);
        Assert.Empty(ShownText.Lies(run));
        ErrorsAreRight(kind, run);
        OutputIsRight(kind, run);
        string[] lies = [.. Piped.SelectMany(member => Lies(kind, run, member))];
        Assert.True(lies.Length == 0, string.Join("\n", lies));
    }

    private static bool Fails(ulong member) => member % 3 == 0;

    private static ulong MemberOf(string target) => ulong.Parse(target.Split("/members/")[1].Split('/')[0], CultureInfo.InvariantCulture);

    private static void ErrorsAreRight(PipedKind kind, Run run)
    {
        Assert.Equal(run.Streams.Error.Select(error => error.TargetObject).Distinct().Count(), run.Streams.Error.Count);
        Assert.All(run.Streams.Error, error =>
        {
            ulong member = Assert.IsType<ulong>(error.TargetObject);
            Assert.True(Fails(member), $"{member} met no fault: {error}");
            Assert.StartsWith(string.Format(CultureInfo.InvariantCulture, kind.Words, member), error.ToString(), StringComparison.Ordinal);
            Assert.Matches("^MN(ConnectionLost|Unavailable|Timeout|Invalid|ServiceError),", error.FullyQualifiedErrorId);
        });
    }

    private static void OutputIsRight(PipedKind kind, Run run)
    {
        var failed = run.Streams.Error.Select(error => error.TargetObject).ToHashSet();
        Assert.Equal(kind.WritesObjects ? Count - failed.Count : 0, run.Output.Count);
        if (run.Output.Count > 0 && run.Output[0] is Member)
        {
            Assert.Equal(Piped.Where(member => !failed.Contains(member)), run.Output.Cast<Member>().Select(member => member.Id));
        }
    }

    private IEnumerable<string> Lies(PipedKind kind, Run run, ulong member)
    {
        if (kind.Method == "GET")
        {
            yield break;
        }

        ErrorRecord? error = run.Streams.Error.FirstOrDefault(error => Equals(error.TargetObject, member));
        int times = Server.Network.Log.Count(entry => entry.Done && MemberOf(entry.Target) == member);
        bool isUnsure = error?.ToString().Contains(Doubt, StringComparison.Ordinal) is true;
        if ((error is null && times == 0) || (error is not null && !isUnsure && times > 0) || (times > 1 && !kind.IsIdempotent))
        {
            yield return $"{member}: done {times} times, and reported as {error?.ToString() ?? "done"}";
        }

        if (kind.IsDone(Server.Network, member) != times > 0)
        {
            yield return $"{member}: done {times} times by the log, and not by the state";
        }
    }
}
