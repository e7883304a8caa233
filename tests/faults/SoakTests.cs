using System;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Soak;
using Xunit;

namespace MightyNetworks.FaultTests;

public class SoakTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nothing_is_lost_and_nothing_is_doubled(int seed)
    {
        SoakReport report = await new SoakRun(500, seed, 0.2).RunAsync();
        Assert.True(report.IsClean, $"seed {seed}\n{report}\n" + string.Join(Environment.NewLine, report.Wrong.Take(10)));
    }

    [Fact]
    public async Task A_seed_meets_the_same_faults_again()
    {
        SoakReport first = await new SoakRun(200, 7, 0.5).RunAsync();
        SoakReport second = await new SoakRun(200, 7, 0.5).RunAsync();
        Assert.Equal(first.Steps.Select(step => step.ToString()), second.Steps.Select(step => step.ToString()));
    }
}
