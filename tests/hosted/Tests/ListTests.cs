using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of lists: counts, paging and failures.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("Get-MNMember -IncludeTotalCount -First 2", "Total count: 250", 3)]
    [InlineData("Get-MNSpace -IncludeTotalCount -Name *", "Estimated total count: ", null)]
    public void IncludeTotalCount_writes_first_what_the_service_counts(string command, string count, int? outputs)
    {
        using var session = new Session();
        Run run = session.Invoke($"{command} -Connection $args[0] | ForEach-Object {{ if ($_ -is [ulong]) {{ $_.ToString() }} else {{ $_ }} }}", new Service().Connect());
        Assert.Empty(run.Streams.Error);
        Assert.StartsWith(count, run.Output[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.Skip(1), item => item is string);
        Assert.Equal(outputs ?? run.Output.Count, run.Output.Count);
    }

    [Theory]
    [InlineData("Get-MNMember", "Total count: 250")]
    [InlineData("Get-MNMember -Skip 9999", "Total count: 250")]
    [InlineData("Get-MNSpace -Name *e*", "Estimated total count: 12")]
    public void IncludeTotalCount_with_First_0_writes_only_the_count_for_one_request(string command, string count)
    {
        using var session = new Session();
        var service = new Service();
        Run run = session.Invoke($"{command} -IncludeTotalCount -First 0 -Connection $args[0] | ForEach-Object ToString", service.Connect());
        Assert.Equal([count], run.Output);
        Assert.Single(service.Arrived.All);
    }

    [Fact]
    public void IncludeTotalCount_says_if_the_service_reports_no_total()
    {
        using var session = new Session();
        var service = new CannedService("""{"items":[{"id":1}],"links":{}}""");
        Run run = session.Invoke("Get-MNMember -IncludeTotalCount -First 0 -Connection $args[0] | ForEach-Object ToString", service.Connect("10001"));
        Assert.Equal(["Unknown total count"], run.Output);
        Assert.Single(service.Arrived.All);
    }

    [Fact]
    public void Skip_and_First_count_what_a_filter_lets_through()
    {
        using var session = new Session();
        Run run = session.Invoke(
            """
            $all = @(Get-MNSpace -Name *e* -Connection $args[0]).SpaceId
            $part = @(Get-MNSpace -Name *e* -Skip 1 -First 2 -Connection $args[0]).SpaceId
            $all.Count -gt 3; "$($all[1..2])"; "$part"
            """,
            new Service().Connect());
        Assert.Equal(true, run.Output[0]);
        Assert.Equal(run.Output[1], run.Output[2]);
    }

    [Fact]
    public void A_refused_token_ends_a_list_whatever_ErrorAction_says()
    {
        using var session = new Session();
        var service = new Service("GET /members 401 x9");
        Run run = session.Invoke("try { Get-MNMember -Connection $args[0] -ErrorAction SilentlyContinue; 'went on' } catch { $_.FullyQualifiedErrorId }", service.Connect());
        Assert.StartsWith("MNUnauthorized,", Assert.Single(run.Output).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_leads_back_to_its_start_is_an_error()
    {
        using var session = new Session();
        var service = new CannedService("""{"items":[{"id":1}],"links":{"next":"/admin/v1/networks/10001/members?page=1&per_page=100"}}""");
        Run run = session.Invoke("Get-MNMember -Connection $args[0]", service.Connect("10001"));
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNPageLoop,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.InvalidResult, error.CategoryInfo.Category);
        Assert.Single(service.Arrived.All);
    }
}
