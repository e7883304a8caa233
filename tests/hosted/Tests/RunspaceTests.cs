using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Connections in several runspaces, and transcripts of jobs and sessions.</summary>
public sealed class RunspaceTests
{
    [Fact]
    public async Task Each_runspace_has_connections_of_its_own()
    {
        Service[] services = [new(), new(), new()];
        await Task.WhenAll(services.Select((service, index) => Task.Run(() =>
        {
            using var session = new Session();
            session.Invoke("Select-MNConnection $args[0]", service.Connect(name: $"network {index}"));
            Run run = session.Invoke("(Get-MNConnection).Name; $null = 20000001..20000010 | Set-MNMemberRole -Role Host -ThrottleLimit 3");
            Assert.Equal([$"network {index}"], run.Output);
            Assert.Empty(run.Streams.Error);
        })));
        Assert.All(services, service => Assert.Equal(10, service.Network.RequestCount));
    }

    [Fact]
    public void A_connection_is_unknown_to_other_runspaces()
    {
        using var first = new Session();
        using var second = new Session();
        first.Invoke("Select-MNConnection $args[0]", new Service().Connect());
        Run run = second.Invoke("Get-MNConnection; Get-MNMember -First 1");
        Assert.Empty(run.Output);
        Assert.StartsWith("MNNotConnected,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_passed_counts_the_requests_of_all()
    {
        var service = new Service();
        MNConnection connection = service.Connect();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(index => Task.Run(() =>
        {
            using var session = new Session();
            Run run = session.Invoke("(20000001..20000010 | Get-MNMember -ThrottleLimit 4 -Connection $args[0]).Count", connection);
            Assert.Equal([10], run.Output);
        })));
        Assert.Equal(30, connection.RequestsMade);
        Assert.Equal(30, service.Network.RequestCount);
    }

    [Fact]
    public void A_stop_in_one_runspace_does_not_touch_the_requests_of_another()
    {
        using var first = new Session();
        using var second = new Session();
        Service service = new Service().Hold();
        MNConnection connection = service.Connect();
        Run stopped = first.Start("Set-MNMemberRole 20000001 -Role Host -Connection $args[0]", connection);
        Run other = second.Start("(Set-MNMemberRole 20000002 -Role Host -Connection $args[0]).MemberId", connection);
        service.Arrived.Await(2);
        stopped.Stop();
        service.LetAll();
        other.End();
        Assert.Equal([20000002UL], other.Output);
        Assert.Null(second.Report);
    }

    [Fact]
    public void ForEach_Parallel_uses_the_connection_that_it_is_passed()
    {
        using var session = new Session();
        MNConnection connection = new Service().Connect();
        Run run = session.Invoke(
            """
            $connection, $manifest = $args
            $ids = 20000001..20000006 | ForEach-Object -Parallel {
                Import-Module $using:manifest
                (Get-MNMember $_ -Connection $using:connection).MemberId
            } -ThrottleLimit 3
            ($ids | Sort-Object) -join ' '
            """,
            connection,
            Engine.Manifest);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(["20000001 20000002 20000003 20000004 20000005 20000006"], run.Output);
        Assert.Equal(6, connection.RequestsMade);
    }

    [Fact]
    public void A_thread_job_that_is_stopped_keeps_the_report_in_its_streams()
    {
        using var session = new Session(withFiles: true);
        Service service = new Service().Hold(request => request == "PUT 20000002");
        session.Invoke(
            """
            $connection, $manifest, $threadJob = $args
            Import-Module $threadJob
            $global:job = Start-ThreadJob {
                Import-Module $using:manifest
                Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Connection $using:connection
            }
            """,
            service.Connect(),
            Engine.Manifest,
            Engine.ThreadJob);
        service.Arrived.Await(2);

        Run run = session.Invoke(
            """
            Stop-Job $job
            $null = Wait-Job $job
            $job.Warning.Message
            ($job.Information | Where-Object Tags -Contains 'MNStopped').MessageData.NotStarted.Target
            """);

        Assert.Equal("Set-MNMemberRole was stopped: 1 done, 0 failed, 1 with unknown outcome, 1 not started.", run.Output[0]);
        Assert.Equal(20000003UL, run.Output[1]);
    }
}
