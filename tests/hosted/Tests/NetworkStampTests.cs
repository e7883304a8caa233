using System.Collections.Generic;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Every object that a cmdlet writes carries the network it came from.</summary>
public sealed class NetworkStampTests
{
    [Theory]
    [InlineData("Get-MNMember -Connection $args[0] -First 120", 120)]
    [InlineData("Get-MNMember -MemberId 20000002, 20000003 -Connection $args[0] -ThrottleLimit 2", 2)]
    [InlineData("Set-MNMemberRole 20000002 -Role Host -Connection $args[0]", 1)]
    [InlineData("Get-MNCurrentUser -Connection $args[0]", 1)]
    public void An_object_names_its_network(string script, int count)
    {
        using var session = new Session();
        Run run = session.Invoke(script, new Service().Connect());
        Assert.Equal(Enumerable.Repeat("10001", count), Networks(run));
    }

    [Theory]
    [InlineData("""{"items":[{"id":7,"name":"A","position":1},{"id":8,"name":"B","position":2}],"links":{}}""")]
    [InlineData("""[{"id":7},{"id":8}]""")]
    public void The_objects_of_a_list_that_a_change_returns_name_it_as_well(string response)
    {
        using var session = new Session();
        Run run = session.Invoke("7, 8 | Set-MNCollectionOrder 9 -Connection $args[0] -Confirm:$false", new CannedService(response).Connect("school"));
        Assert.Empty(run.Streams.Error);
        Assert.Equal(["school", "school"], Networks(run));
    }

    [Fact]
    public void Once_the_connection_is_verified_its_ID_is_named()
    {
        const string me = """{"id":5,"user":{"id":7},"network":{"id":10001,"subdomain":"school"}}""";
        using var session = new Session();
        Run run = session.Invoke(
            """
            (Get-MNMember 5 -Connection $args[0]).NetworkId
            (Get-MNMember 5 -NetworkId 10001 -Connection $args[0]).NetworkId
            $args[0].NetworkId
            """,
            new CannedService(me).Connect("school"));
        Assert.Equal(["school", "10001", "10001"], run.Output.OfType<string>());
    }

    [Fact]
    public void A_network_that_the_service_names_itself_is_kept()
    {
        using var session = new Session();
        Run run = session.Invoke("Get-MNMember 5 -Connection $args[0]", new CannedService("""{"id":5,"network_id":"777"}""").Connect("school"));
        Assert.Equal(["777"], Networks(run));
    }

    private static IEnumerable<string?> Networks(Run run) => run.Output.OfType<Resource>().Select(item => item.NetworkId);
}
