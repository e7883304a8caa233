using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of -Estimate where the cost is a list, or a request a figure: it is what the cmdlet then takes.</summary>
public sealed class SmallEstimateTests
{
    [Theory]
    [InlineData("Get-MNNetworkStatistic", 0)]
    [InlineData("Get-MNNetworkStatistic -Include Members, Posts, Members", 0)]
    [InlineData("Get-MNEvent -From 2026-06-01Z -To 2026-07-01Z", 1)]
    public void The_estimate_is_what_it_takes(string command, int price)
    {
        using var session = new Session();
        var service = new Service();
        Run estimate = session.Invoke($"{command} -Estimate -Connection $args[0]", service.Connect());
        RequestEstimate[] parts = [.. estimate.Output.Cast<RequestEstimate>()];
        Assert.Equal(price, service.Arrived.All.Count);
        Assert.Equal("Total", parts[^1].Part);
        Assert.Equal(parts[^1].Requests, parts[..^1].Sum(part => part.Requests));

        Run real = session.Invoke($"{command} -Connection $args[0]", service.Connect());
        Assert.Empty(real.Streams.Error);
        Assert.Equal(parts[^1].Requests, service.Arrived.All.Count - price);
    }
}
