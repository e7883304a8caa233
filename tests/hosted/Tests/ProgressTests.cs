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
        Assert.Equal("Processing|Set-MNMemberRole|2 (3 requests)|-1", session.Window.Progress.All[0]);
    }

    [Fact]
    public void An_upload_shows_how_much_of_its_file_is_sent()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".png");
        File.WriteAllBytes(file, new byte[1_500_000]);
        try
        {
            using var session = new Session();
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
    [InlineData(503, "to repeat a failed request")]
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
}
