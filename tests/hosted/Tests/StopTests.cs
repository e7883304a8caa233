using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Runs alone, because it measures durations.</summary>
[CollectionDefinition(nameof(StopTests), DisableParallelization = true)]
public sealed class StopTestCollection;

/// <summary>Tests of Ctrl+C at chosen moments: duration, further requests, and the report.</summary>
[Collection(nameof(StopTests))]
public sealed class StopTests
{
    // The first stop of a process compiles the code that the others run.
    static StopTests()
    {
        using var session = new Session();
        var time = new TestTime();
        Run run = session.Start("Set-MNMemberRole 20000001, 20000002 -Role Host -Connection $args[0]", new Service("PUT * 429 always").Connect(time));
        time.Waits.Await(1, IsPause);
        run.Stop();
    }

    [Fact]
    public void A_list_stops_before_its_first_page()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        Run run = session.Start("Get-MNMember -Connection $args[0]", service.Connect());
        service.Arrived.Await(1);

        AssertStops(run);

        Assert.Empty(run.Output);
        Assert.Single(service.Arrived.All);
        Assert.Null(session.Report);
    }

    [Fact]
    public void A_list_stops_between_its_pages_and_keeps_what_it_wrote()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        Run run = session.Start("Get-MNMember -Connection $args[0]", service.Connect());
        service.Arrived.Await(1);
        service.Let("GET");
        service.Arrived.Await(2);

        AssertStops(run);

        Assert.Equal(2, service.Arrived.All.Count);
        Assert.InRange(run.Output.Count, 50, 100);
    }

    [Fact]
    public void Reads_of_single_objects_stop_without_a_report()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        Run run = session.Start("20000001..20000040 | Get-MNMember -ThrottleLimit 8 -Connection $args[0]", service.Connect());
        service.Arrived.Await(8);

        AssertStops(run);

        Assert.Equal(8, service.Arrived.All.Count);
        Assert.Null(session.Report);
        Assert.Empty(session.Window.Warnings);
    }

    [Fact]
    public void A_bulk_change_stops_in_the_middle_and_reports_every_change()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request == "PUT 20000003");
        Run run = session.Start("Set-MNMemberRole (20000001..20000006) -Role Host -Connection $args[0]", service.Connect());
        service.Arrived.Await(3);

        AssertStops(run);

        Assert.Equal(3, service.Arrived.All.Count);
        MNChangeReport report = session.Report!;
        Assert.Equal("Set-MNMemberRole", report.Command);
        Assert.Null(report.Cause);
        Assert.Equal([20000001UL, 20000002UL], Targets(report.Done));
        Assert.Equal([20000003UL], Targets(report.Unknown));
        Assert.Equal([20000004UL, 20000005UL, 20000006UL], Targets(report.NotStarted));
        Assert.Empty(report.Failed);
        Assert.Equal("Set role of member 20000004 to Host", report.NotStarted[0].Change);
    }

    [Fact]
    public void A_bulk_change_of_eight_at_once_stops_and_reports_every_change()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request != "PUT 20000001" && request != "PUT 20000005");
        Run run = session.Start("Set-MNMemberRole (20000001..20000013) -Role Host -Connection $args[0] -ThrottleLimit 8", service.Connect());
        service.Arrived.Await(10);

        AssertStops(run);

        MNChangeReport report = session.Report!;
        Assert.Equal([20000001UL, 20000005UL], Targets(report.Done));
        Assert.Equal([20000002UL, 20000003UL, 20000004UL, 20000006UL, 20000007UL, 20000008UL, 20000009UL, 20000010UL], Targets(report.Unknown));
        Assert.Equal([20000011UL, 20000012UL, 20000013UL], Targets(report.NotStarted));
    }

    [Theory]
    [InlineData(429, "20000002 20000003", "")]
    [InlineData(503, "20000003", "20000002")]
    public void A_stop_while_a_change_waits_for_its_repeat_tells_whether_it_may_have_been_made(int status, string notStarted, string unknown)
    {
        using var session = new Session();
        var service = new Service($"PUT /members/20000002/ {status} always retry-after=20");
        var time = new TestTime();
        Run run = session.Start("Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Connection $args[0]", service.Connect(time));
        time.Waits.Await(1, IsPause);

        AssertStops(run);

        Assert.Equal(2, service.Arrived.All.Count);
        Assert.Equal([20000001UL], Targets(session.Report!.Done));
        Assert.Equal(notStarted, string.Join(' ', Targets(session.Report.NotStarted)));
        Assert.Equal(unknown, string.Join(' ', Targets(session.Report.Unknown)));
    }

    [Fact]
    public void A_stop_while_a_change_waits_for_its_turn_leaves_it_not_started()
    {
        using var session = new Session();
        var service = new Service();
        var time = new TestTime();
        Run run = session.Start("Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Connection $args[0]", service.Connect(time, requestsPerMinute: 2));
        time.Waits.Await(1, IsPause);

        AssertStops(run);

        Assert.Single(service.Arrived.All);
        Assert.Equal([20000001UL], Targets(session.Report!.Done));
        Assert.Equal([20000002UL, 20000003UL], Targets(session.Report.NotStarted));
    }

    [Fact]
    public void A_list_stops_while_it_waits_for_its_repeat()
    {
        using var session = new Session();
        var time = new TestTime();
        Run run = session.Start("Get-MNMember -Connection $args[0]", new Service("GET /members 503 always retry-after=20").Connect(time));
        time.Waits.Await(1, IsPause);
        AssertStops(run);
    }

    [Fact]
    public void Failures_of_before_are_in_the_report()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request == "PUT 20000002");
        Run run = session.Start("Set-MNMemberRole 99, 20000002 -Role Host -Connection $args[0] -ErrorAction SilentlyContinue", service.Connect());
        service.Arrived.Await(2);

        AssertStops(run);

        MNChangeOutcome failed = Assert.Single(session.Report!.Failed);
        Assert.Equal(99UL, failed.Target);
        Assert.Contains("404", failed.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_while_the_cmdlet_waits_for_its_input_is_reported()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request.StartsWith("GET", StringComparison.Ordinal));
        Run run = session.Start(
            "& { 20000001; 20000002; Get-MNMember 20000003 -Connection $args[0] } $args[0] | Set-MNMemberRole -Role Host -Connection $args[0]",
            service.Connect());
        service.Arrived.Await(3);

        AssertStops(run);

        Assert.Equal([20000001UL, 20000002UL], Targets(session.Report!.Done));
        Assert.Empty(session.Report.NotStarted);
    }

    [Fact]
    public void The_report_reaches_the_host_and_the_streams_while_the_pipeline_stops()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request == "PUT 20000002");
        Run run = session.Start("Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Connection $args[0]", service.Connect());
        service.Arrived.Await(2);

        AssertStops(run);

        const string summary = "Set-MNMemberRole was stopped: 1 done, 0 failed, 1 with unknown outcome, 1 not started.";
        Assert.Equal([summary], session.Window.Warnings);
        Assert.Equal([summary], run.Warnings);
        InformationRecord information = Assert.Single(run.Streams.Information, record => record.Tags.Contains("MNStopped"));
        Assert.Same(session.Report, information.MessageData);
        Assert.Contains(session.Window.Lines.All, line => line.Contains("Outcome unknown: Set role of member 20000002 to Host.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-WarningAction SilentlyContinue")]
    [InlineData("-WarningAction Ignore")]
    public void A_user_who_wants_no_warnings_gets_none_but_keeps_the_record(string parameter)
    {
        using var session = new Session();
        Service service = new Service().Hold();
        Run run = session.Start("Set-MNMemberRole 20000001 -Role Host -Connection $args[0] " + parameter, service.Connect());
        service.Arrived.Await(1);

        AssertStops(run);

        Assert.Empty(session.Window.Warnings);
        Assert.Empty(session.Window.Lines.All);
        Assert.Single(session.Report!.Unknown);
    }

    [Fact]
    public void A_script_goes_on_from_the_record()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request == "PUT 20000002");
        MNConnection connection = service.Connect();
        Run run = session.Start("Set-MNMemberRole (20000001..20000004) -Role Host -Connection $args[0]", connection);
        service.Arrived.Await(2);
        run.Stop();
        service.LetAll();

        Run second = session.Invoke(
            """
            $report = ($Error | Where-Object FullyQualifiedErrorId -Like 'MNStopped*' | Select-Object -First 1).TargetObject
            $report.NotStarted.Target | Set-MNMemberRole -Role Host -Connection $args[0]
            """,
            connection);

        Assert.Null(second.Failure);
        Assert.Equal(["PUT 20000003", "PUT 20000004"], service.Arrived.All.Skip(2));
    }

    [Fact]
    public void Finally_sees_the_report()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        Run run = session.Start("try { Set-MNMemberRole 20000001 -Role Host -Connection $args[0] } finally { $global:seen = $Error[0].TargetObject.Unknown.Target }", service.Connect());
        service.Arrived.Await(1);
        AssertStops(run);
        Assert.Equal(20000001UL, session["seen"]);
    }

    [Fact]
    public void The_records_in_Error_stay_within_MaximumErrorCount()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        Run run = session.Start("$global:MaximumErrorCount = 256; 1..300 | ForEach-Object { Write-Error $_ -ErrorAction SilentlyContinue }; Set-MNMemberRole 20000001 -Role Host -Connection $args[0]", service.Connect());
        service.Arrived.Await(1);
        AssertStops(run);
        Assert.Equal(256, session.Errors.Count);
        Assert.NotNull(session.Report);
    }

    private static object?[] Targets(System.Collections.Generic.IEnumerable<MNChangeOutcome> changes) => [.. changes.Select(change => change.Target)];

    // The timeout of a request is longer.
    private static bool IsPause(TimeSpan wait) => wait > TimeSpan.Zero && wait <= TimeSpan.FromSeconds(60);

    private static void AssertStops(Run run)
    {
        Assert.InRange(run.Stop(), TimeSpan.Zero, TimeSpan.FromMilliseconds(500));
        Assert.Equal(PSInvocationState.Stopped, run.State);
    }
}
