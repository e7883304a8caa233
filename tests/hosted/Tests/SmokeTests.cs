using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests;

public sealed class SmokeTests
{
    [Fact]
    public void Runs()
    {
        using var session = new Session();
        Run run = session.Invoke("(Get-MNMember -Connection $args[0] | Select-Object -First 3).MemberId", new Service().Connect());
        Assert.Null(run.Failure);
        Assert.Equal([20000001UL, 20000002UL, 20000003UL], run.Output);
    }
}
