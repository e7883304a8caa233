using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class FaultDrawTests
{
    [Fact]
    public void A_plan_gives_the_nth_request_the_nth_fault()
    {
        var caller = new Caller(new() { Plan = FaultPlan.Parse("pass; 503\n404 body=html;pass; 418") });
        Assert.Equal([200, 503, 404, 200, 418, 200], Statuses(caller, 6));
    }

    [Fact]
    public void A_seed_gives_the_same_faults_again()
    {
        Assert.Equal(Statuses(Random(7), 200), Statuses(Random(7), 200));
        Assert.NotEqual(Statuses(Random(7), 200), Statuses(Random(8), 200));
    }

    [Fact]
    public void A_rate_is_kept() => Assert.InRange(Statuses(Random(1), 5000).Count(status => status != 200), 900, 1100);

    [Fact]
    public void A_seed_is_the_same_on_every_machine() =>
        Assert.Equal([1, 6, 7, 10, 11], Enumerable.Range(0, 15).Where(request => new RandomFaults { Seed = 1 }.At(request) is not null));

    [Fact]
    public void A_kind_that_does_not_match_lets_a_request_pass()
    {
        var caller = new Caller(new() { RandomFaults = new() { Rate = 1, Kinds = [SandboxFault.Parse("POST * 500")] } });
        Assert.Equal([200, 500], [caller.Get("/me").Status, caller.Post("/tags", """{"title":"New"}""").Status]);
    }

    private static Caller Random(int seed) =>
        new(new() { RandomFaults = new() { Seed = seed, Kinds = [SandboxFault.ParseAction("503"), SandboxFault.ParseAction("404")] } });

    private static List<int> Statuses(Caller caller, int count) => Enumerable.Range(0, count).Select(_ => caller.Get("/me").Status).ToList();
}
