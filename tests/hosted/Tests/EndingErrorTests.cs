using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Reporting;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the report after an error that ends a cmdlet or its pipeline.</summary>
public sealed class EndingErrorTests
{
    [Fact]
    public void ErrorAction_Stop_reports_what_was_done_and_what_was_not()
    {
        using var session = new Session();
        var service = new Service();
        Run run = session.Invoke("Set-MNMemberRole 20000001, 99, 20000003, 20000004 -Role Host -Connection $args[0] -ErrorAction Stop", service.Connect());

        Assert.StartsWith("MNNotFound,", run.Failure!.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(["PUT 20000001", "PUT 99"], service.Arrived.All);
        MNChangeReport report = session.Report!;
        Assert.Equal([20000001UL], report.Done.Select(change => change.Target));
        Assert.Equal([99UL], report.Failed.Select(change => change.Target));
        Assert.Equal([20000003UL, 20000004UL], report.NotStarted.Select(change => change.Target));
        Assert.Equal(99UL, report.Cause!.TargetObject);
    }

    [Fact]
    public void ErrorAction_Stop_at_a_validation_error_reports_what_is_left()
    {
        using var session = new Session();
        Run run = session.Invoke(
            "New-MNAsset -SourceUri https://example.com/1.png, ftp://example.com/2.png, https://example.com/3.png -Connection $args[0] -ErrorAction Stop",
            new Service().Connect());

        Assert.StartsWith("MNNotAWebAddress,", run.Failure!.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal([new Uri("https://example.com/1.png")], session.Report!.Done.Select(change => change.Target));
        Assert.Equal([new Uri("https://example.com/3.png")], session.Report.NotStarted.Select(change => change.Target));
    }

    [Fact]
    public void The_cause_comes_first_in_Error_and_the_report_second()
    {
        using var session = new Session();
        session.Invoke("Set-MNMemberRole 99, 20000003 -Role Host -Connection $args[0] -ErrorAction Stop", new Service().Connect());
        string[] ids = [.. session.Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]).Distinct()];
        Assert.Equal(["MNNotFound", "MNStopped"], ids);
    }

    [Fact]
    public void A_script_catches_the_error_and_gets_the_warning_in_its_variable()
    {
        using var session = new Session();
        Run run = session.Invoke(
            """
            $ErrorActionPreference = 'Stop'
            try { Set-MNMemberRole 99, 20000003 -Role Host -Connection $args[0] -WarningVariable warning }
            catch { $_.TargetObject; $warning.Message }
            """,
            new Service().Connect());

        Assert.Null(run.Failure);
        Assert.Equal(99UL, run.Output[0]);
        Assert.Equal(
            "Set-MNMemberRole ended with an error: 0 done, 1 failed, 0 with unknown outcome, 1 not started. "
            + "Not started: Set role of member 20000003 to Host. Failed: Set role of member 99 to Host.",
            run.Output[1]);
    }

    [Fact]
    public void Changes_on_their_way_come_to_their_end_and_are_reported()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        var time = new TestTime();
        Run run = session.Start("Set-MNMemberRole 99, 20000002 -Role Host -Connection $args[0] -ThrottleLimit 2 -ErrorAction Stop -Verbose", service.Connect(time));
        service.Arrived.Await(2);
        service.Let("PUT 99");
        session.Window.Lines.Await(1, line => line.Contains("-> 404", StringComparison.Ordinal));

        // One is reported, and the cmdlet waits for the other.
        AwaitOneDone(session, time);
        service.LetAll();
        run.End();

        Assert.Equal([20000002UL], session.Report!.Done.Select(change => change.Target));
        Assert.Equal([99UL], session.Report.Failed.Select(change => change.Target));
    }

    [Fact]
    public void A_stop_while_changes_come_to_their_end_leaves_their_outcome_unknown()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        var time = new TestTime();
        Run run = session.Start("Set-MNMemberRole 99, 20000002 -Role Host -Connection $args[0] -ThrottleLimit 2 -ErrorAction Stop -Verbose", service.Connect(time));
        service.Arrived.Await(2);
        service.Let("PUT 99");
        session.Window.Lines.Await(1, line => line.Contains("-> 404", StringComparison.Ordinal));
        AwaitOneDone(session, time);
        run.Stop();

        Assert.Equal([20000002UL], session.Report!.Unknown.Select(change => change.Target));
        Assert.Equal([99UL], session.Report.Failed.Select(change => change.Target));
    }

    [Fact]
    public void A_refused_token_ends_the_cmdlet_with_one_error_and_a_warning()
    {
        using var session = new Session();
        var service = new Service("PUT /members/20000002/ 401 x1");
        Run run = session.Invoke("Set-MNMemberRole (20000001..20000004) -Role Host -Connection $args[0]", service.Connect());

        Assert.StartsWith("MNUnauthorized,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("Set-MNMemberRole ended with an error: 1 done, 1 failed, 0 with unknown outcome, 2 not started.", Assert.Single(run.Warnings).Split(" Not started")[0]);
        Assert.Equal(2, service.Arrived.All.Count);
        Assert.Equal([20000003UL, 20000004UL], session.Report!.NotStarted.Select(change => change.Target));
    }

    [Fact]
    public void A_change_that_may_have_been_made_is_unknown()
    {
        using var session = new Session();
        var service = new Service("POST /members/20000001/* done-then-drop");
        session.Invoke("Send-MNPasswordReset 20000001, 20000002 -Connection $args[0] -ErrorAction Stop", service.Connect());

        Assert.Equal([20000001UL], session.Report!.Unknown.Select(change => change.Target));
        Assert.NotNull(session.Report.Unknown[0].Error);
        Assert.Equal([20000002UL], session.Report.NotStarted.Select(change => change.Target));
        Assert.Equal(1, service.Network.PasswordResetsOf(20000001));
    }

    [Fact]
    public void A_single_change_needs_no_report_beside_its_error()
    {
        using var session = new Session();
        Run run = session.Invoke("Set-MNMemberRole 99 -Role Host -Connection $args[0] -ErrorAction Stop", new Service().Connect());
        Assert.NotNull(run.Failure);
        Assert.Null(session.Report);
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void A_single_change_without_a_connection_needs_no_report_beside_its_error()
    {
        using var session = new Session();
        Run run = session.Invoke("Set-MNMemberRole 20000001 -Role Host");
        Assert.StartsWith("MNNotConnected,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Null(session.Report);
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void Changes_that_came_to_their_end_leave_no_report()
    {
        using var session = new Session();
        Run run = session.Invoke("99, 20000001, 20000002 | Set-MNMemberRole -Role Host -Connection $args[0] -ErrorAction SilentlyContinue", new Service().Connect());
        Assert.Equal(2, run.Output.Count);
        Assert.Null(session.Report);
        Assert.Empty(run.Warnings);
    }

    [Theory]
    [InlineData("-WarningAction Stop")]
    [InlineData("-WarningAction SilentlyContinue")]
    public void The_error_stays_the_cause_whatever_WarningAction_says(string parameter)
    {
        using var session = new Session();
        Run run = session.Invoke("Set-MNMemberRole 99, 20000001 -Role Host -Connection $args[0] -ErrorAction Stop " + parameter, new Service().Connect());
        Assert.StartsWith("MNNotFound,", run.Failure!.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal([20000001UL], session.Report!.NotStarted.Select(change => change.Target));
    }

    [Fact]
    public void Select_First_ends_the_cmdlet_and_what_is_left_is_reported()
    {
        using var session = new Session();
        var service = new Service();
        Run run = session.Invoke("Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Connection $args[0] | Select-Object -First 1; 'on'", service.Connect());

        Assert.Null(run.Failure);
        Assert.Equal("on", run.Output[1]);
        Assert.Single(service.Arrived.All);
        Assert.Equal([20000002UL, 20000003UL], session.Report!.NotStarted.Select(change => change.Target));
        Assert.Single(run.Warnings);
    }

    [Fact]
    public void Select_First_leaves_no_report_where_nothing_is_left()
    {
        using var session = new Session();
        var service = new Service();
        session.Invoke("20000001, 20000002 | Set-MNMemberRole -Role Host -Connection $args[0] | Select-Object -First 1", service.Connect());
        Assert.Single(service.Arrived.All);
        Assert.Null(session.Report);
    }

    [Fact]
    public void Select_First_ends_a_list_without_reading_on()
    {
        using var session = new Session();
        var service = new Service();
        Run run = session.Invoke("(Get-MNMember -Connection $args[0] | Select-Object -First 3).MemberId", service.Connect());
        Assert.Equal([20000001UL, 20000002UL, 20000003UL], run.Output);
        Assert.Single(service.Arrived.All);
    }

    [Fact]
    public void An_error_of_the_script_before_the_cmdlet_is_reported_too()
    {
        using var session = new Session();
        Run run = session.Invoke("1..3 | ForEach-Object { if ($_ -eq 3) { throw 'mine' }; 20000000 + $_ } | Set-MNMemberRole -Role Host -Connection $args[0]", new Service().Connect());
        Assert.Equal("mine", run.Failure!.Exception.Message);
        Assert.Equal([20000001UL, 20000002UL], session.Report!.Done.Select(change => change.Target));
    }

    [Fact]
    public void An_error_of_the_script_after_the_cmdlet_is_reported_too()
    {
        using var session = new Session();
        Run run = session.Invoke("Set-MNMemberRole 20000001, 20000002 -Role Host -Connection $args[0] | ForEach-Object { throw 'mine' }", new Service().Connect());
        Assert.Equal("mine", run.Failure!.Exception.Message);
        Assert.Equal([20000001UL], session.Report!.Done.Select(change => change.Target));
        Assert.Equal([20000002UL], session.Report.NotStarted.Select(change => change.Target));
    }

    // The progress counts a failure once the cmdlet has taken it in, and shows itself only when time passes.
    private static void AwaitOneDone(Session session, TestTime time)
    {
        for (int shown = 1; !session.Window.Progress.All.Any(line => line.Contains("|1 of 2 (2 requests)", StringComparison.Ordinal)); shown++)
        {
            time.Advance(TimeSpan.FromSeconds(2));
            session.Window.Progress.Await(shown);
        }
    }
}
