using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using MightyNetworks.FaultTests.Harness;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.FaultTests;

/// <summary>Random plans of several faults; CsCheck prints the seed and the shortest failing plan.</summary>
public class PlanDrawTests(FaultServer server) : IClassFixture<FaultServer>
{
    private static readonly string[] Steps =
        [.. RandomFaults.DefaultKinds.Select(fault => fault.ToString()["* * ".Length..]), "pass", "hang", "hang done", "hang at=body done", "drip at=headers done", "401", "404", "409", "422"];

    // A repeated DELETE with 404 counts as done, so a false 404 cannot be detected.
    private static readonly Gen<FaultCase> Plans =
        from operation in OneOf([.. Operation.All])
        from steps in OneOf(Steps.Where(step => operation.Method != "DELETE" || step != "404").ToArray()).Array[1, 6]
        from reused in Gen.Bool
        select new FaultCase(operation.Name, string.Join("; ", steps), reused);

    [Fact]
    public Task Whatever_comes_in_a_row_the_outcome_is_honest() => Plans.SampleAsync(
        async plan => !(await Operation.MeetAsync(server, plan)).Lies().Any(),
        iter: FaultMatrix.TakesAll ? 1000 : 500,
        threads: 1);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
