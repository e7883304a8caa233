using System;
using System.IO;
using System.Management.Automation.Host;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of progress in interactive sessions.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void A_long_list_shows_how_far_it_is_and_what_it_costs_and_goes_away()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        var time = new TestTime();
        Run run = session.Start("Get-MNMember -Connection $args[0]", service.Connect(time));
        service.Arrived.Await(1);
        service.Let("GET");
        service.Arrived.Await(2);
        time.Advance(TimeSpan.FromSeconds(2));
        session.Window.Progress.Await(1);
        service.LetAll();
        run.End();

        Assert.Matches(@"^Processing\|Get-MNMember\|(50|100) of 250 \(2 requests\)\|(20|40)$", session.Window.Progress.All[0]);
        Assert.StartsWith("Completed|Get-MNMember|", session.Window.Progress.All[^1], StringComparison.Ordinal);
        Assert.Equal(250, run.Output.Count);
    }

    [Fact]
    public void Changes_show_how_many_are_done()
    {
        using var session = new Session();
        Service service = new Service().Hold(request => request == "PUT 20000003");
        var time = new TestTime();
        Run run = session.Start("20000001..20000003 | Set-MNMemberRole -Role Host -Connection $args[0]", service.Connect(time));
        service.Arrived.Await(3);
        time.Advance(TimeSpan.FromSeconds(2));
        session.Window.Progress.Await(1);
        service.LetAll();
        run.End();
        Assert.Equal("Processing|Set-MNMemberRole|2 of 3 (3 requests)|66", session.Window.Progress.All[0]);
    }

    [Fact]
    public void An_upload_shows_how_much_of_its_file_is_sent()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".png");
        File.WriteAllBytes(file, new byte[1_500_000]);
        try
        {
            using var session = new Session(withFiles: true);
            Service service = new Service().Hold();
            var time = new TestTime();
            Run run = session.Start("New-MNAsset $args[1] -Connection $args[0]", service.Connect(time), file);
            service.Arrived.Await(1);
            time.Advance(TimeSpan.FromSeconds(2));
            session.Window.Progress.Await(1);
            service.LetAll();
            run.End();
            Assert.Equal($"Processing|New-MNAsset|{1.5:0.0} of {1.5:0.0} MB (1 requests)|100", session.Window.Progress.All[0]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(429, "for the rate limit")]
    [InlineData(503, "to repeat a failed request, as the service asks")]
    public void A_wait_shows_how_long_it_takes_and_why(int status, string reason)
    {
        using var session = new Session();
        var time = new TestTime();
        Run run = session.Start("Get-MNMember 20000004 -Connection $args[0]", new Service($"GET /members/20000004/ {status} x1 retry-after=30").Connect(time));
        time.Waits.Await(1, wait => wait == TimeSpan.FromSeconds(30));
        time.Advance(TimeSpan.FromSeconds(5.5));
        session.Window.Progress.Await(1);
        time.Advance(TimeSpan.FromSeconds(30));
        run.End();

        Assert.Equal($"Processing|Get-MNMember|0 (1 requests, waiting 25 s {reason})|-1", session.Window.Progress.All[0]);
        Assert.Single(run.Output);
    }

    [Fact]
    public void Work_that_is_done_at_once_shows_nothing()
    {
        using var session = new Session();
        session.Invoke("Get-MNMember -Connection $args[0]", new Service().Connect(new TestTime()));
        Assert.Empty(session.Window.Progress.All);
    }

    [Fact]
    public void Work_that_nobody_watches_shows_nothing()
    {
        using var session = new Session();
        session.Window.RawUI.BufferSize = new Size(0, 0);
        Service service = new Service().Hold();
        var time = new TestTime();
        Run run = session.Start("Get-MNMember -Connection $args[0]", service.Connect(time));
        service.Arrived.Await(1);
        time.Advance(TimeSpan.FromSeconds(10));
        service.LetAll();
        run.End();
        Assert.Equal(250, run.Output.Count);
        Assert.Empty(session.Window.Progress.All);
    }

    [Theory]
    [InlineData("$all | Set-MNMemberRole -Role Host -Connection $mn", "Set-MNMemberRole|3 of 6")]
    [InlineData("20000001, 20000002, 20000003, 20000004 | Get-MNMember -Connection $mn", "Get-MNMember|3 of 4")]
    [InlineData("Set-MNMemberRole $all -Role Host -Connection $mn", "Set-MNMemberRole|3 of 6")]
    [InlineData("Add-MNMemberTag 20000001, 20000002, 20000003 -TagId 4600001, 4600002 -Connection $mn", "Add-MNMemberTag|3 of 6")]
    [InlineData("if ($true) { $all | Set-MNMemberRole -Role Host -Connection $mn }; 1, 2 | Out-Null", "Set-MNMemberRole|3 of 6")]
    [InlineData("$all | Where-Object { $_ } | Set-MNMemberRole -Role Host -Connection $mn", "Set-MNMemberRole|3")]
    [InlineData("@($all) | Set-MNMemberRole -Role Host -Connection $mn", "Set-MNMemberRole|3")]
    public void The_length_of_the_input_is_the_total_where_it_is_known(string script, string shown)
    {
        using var session = new Session();
        int arrived = 0;
        Service service = new Service().Hold(_ => System.Threading.Interlocked.Increment(ref arrived) > 3);
        var time = new TestTime();
        Run run = session.Start("$mn, $all = $args[0], (20000001..20000006); " + script, service.Connect(time));
        service.Arrived.Await(4);
        time.Advance(TimeSpan.FromSeconds(2));
        session.Window.Progress.Await(1);
        service.LetAll();
        run.End();
        Assert.StartsWith($"Processing|{shown} (4 requests)|", session.Window.Progress.All[0], StringComparison.Ordinal);
        Assert.Equal(-1, session.Window.SecondsRemaining.All[0]);
    }

    [Fact]
    public void The_time_left_follows_from_the_pace_once_it_means_something()
    {
        using var session = new Session();
        Service service = new Service().Hold();
        var time = new TestTime();
        Run run = session.Start("$mn, $all = $args[0], (20000001..20000010); $all | Get-MNMember -Connection $mn", service.Connect(time));
        for (int i = 1; i <= 5; i++)
        {
            service.Arrived.Await(i);
            time.Advance(TimeSpan.FromSeconds(2));
            session.Window.Progress.Await(i);
            service.Let($"GET {20000000 + i}");
        }

        service.Arrived.Await(6);
        time.Advance(TimeSpan.FromSeconds(2));
        session.Window.Progress.Await(6);
        service.LetAll();
        run.End();
        Assert.Equal([-1, -1, -1, 19, 15, 12], System.Linq.Enumerable.Take(session.Window.SecondsRemaining.All, 6));
    }

    [Fact]
    public void A_pace_of_ones_own_is_the_reason_of_a_wait()
    {
        using var session = new Session();
        var time = new TestTime();
        Run run = session.Start("20000001..20000003 | Get-MNMember -Connection $args[0]", new Service().Connect(time, requestsPerMinute: 10));
        time.Waits.Await(1, wait => wait == TimeSpan.FromSeconds(6));
        time.Advance(TimeSpan.FromSeconds(2));
        session.Window.Progress.Await(1);
        time.Advance(TimeSpan.FromSeconds(4));
        time.Waits.Await(2, wait => wait == TimeSpan.FromSeconds(6));
        time.Advance(TimeSpan.FromSeconds(6));
        run.End();
        Assert.Equal("Processing|Get-MNMember|1 of 3 (1 requests, limited to 10 requests per minute)|33", session.Window.Progress.All[0]);
        Assert.Equal(3, run.Output.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Progress_goes_away_after_a_stop_and_after_an_error(bool isStopped)
    {
        using var session = new Session();
        Service service = new Service("GET /members/20000002/ 401 x1").Hold();
        var time = new TestTime();
        Run run = session.Start("20000001..20000003 | Get-MNMember -Connection $args[0]", service.Connect(time));
        service.Arrived.Await(1);
        time.Advance(TimeSpan.FromSeconds(2));
        session.Window.Progress.Await(1);
        if (isStopped)
        {
            run.Stop();
        }

        service.LetAll();
        run.End();
        Assert.StartsWith("Processing|", session.Window.Progress.All[0], StringComparison.Ordinal);
        Assert.StartsWith("Completed|Get-MNMember|", session.Window.Progress.All[^1], StringComparison.Ordinal);
    }
}
