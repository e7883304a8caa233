using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.FaultTests.Harness;
using MightyNetworks.Soak;
using Xunit;

namespace MightyNetworks.FaultTests;

/// <summary>Reported done means done exactly once, reported failed means not done, and everything else is reported as possibly done.</summary>
public class FaultMatrixTests(FaultServer server) : IClassFixture<FaultServer>
{
    // Total allocations, including several attempts and the server; the peak is lower.
    private const long MostMemory = 512L << 20;

    public static TheoryData<string, string, bool> Moments => Rows(operation => FaultMatrix.Half(operation.Index, FaultMatrix.Moments()), operation => FaultMatrix.Half(operation.Index + 1, FaultMatrix.Moments()));

    public static TheoryData<string, string, bool> Framings => Rows(operation => FaultMatrix.Framings());

    public static TheoryData<string, string, bool> Harmless => Rows(operation => FaultMatrix.Harmless());

    public static TheoryData<string, string, bool> Bodies => Rows(FaultMatrix.Bodies);

    public static TheoryData<string, string, bool> Statuses => Rows(operation => FaultMatrix.Statuses(operation.Index, Operation.All.Count));

    public static TheoryData<string, string, bool> Repeats => Rows(FaultMatrix.Repeats);

    public static TheoryData<string, string, bool> Floods => Rows(operation => FaultMatrix.Floods(operation.Index, Operation.All.Count));

    public static TheoryData<string> Pages => [.. FaultMatrix.Pages()];

    [Theory]
    [MemberData(nameof(Moments))]
    public Task A_connection_that_fails_at_any_moment(string operation, string script, bool reused) => IsHonestAsync(new(operation, script, reused));

    [Theory]
    [MemberData(nameof(Framings))]
    public Task A_body_that_is_framed_or_packed_wrongly(string operation, string script, bool reused) => IsHonestAsync(new(operation, script, reused));

    [Theory]
    [MemberData(nameof(Bodies))]
    public Task A_body_that_is_not_what_the_service_sends(string operation, string script, bool reused) => IsHonestAsync(new(operation, script, reused));

    [Theory]
    [MemberData(nameof(Statuses))]
    public Task Every_status_with_every_body(string operation, string script, bool reused) => IsHonestAsync(new(operation, script, reused));

    [Theory]
    [MemberData(nameof(Repeats))]
    public Task A_first_attempt_in_doubt_and_a_repeat_that_fails(string operation, string script, bool reused) => IsHonestAsync(new(operation, script, reused));

    [Theory]
    [MemberData(nameof(Floods))]
    public async Task A_flood_ends_without_being_held_in_memory(string operation, string script, bool reused)
    {
        long before = GC.GetTotalAllocatedBytes();
        await IsHonestAsync(new(operation, script, reused));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostMemory);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_list_whose_pages_lie(string script) => IsHonestAsync(new("list", script, false));

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task An_unusual_response_is_read(string operation, string script, bool reused)
    {
        FaultResult result = await Operation.MeetAsync(server, new(operation, script, reused));
        Assert.True(result.Outcome.Verdict == Verdict.Done && !result.Lies().Any(), result.ToString());
    }

    private async Task IsHonestAsync(FaultCase fault)
    {
        FaultResult result = await Operation.MeetAsync(server, fault);
        string lies = string.Join("; ", result.Lies());
        Assert.True(lies.Length == 0, lies + "\n" + result);
    }

    private static TheoryData<string, string, bool> Rows(Func<Operation, IEnumerable<string>> scripts, Func<Operation, IEnumerable<string>>? reused = null)
    {
        var rows = new TheoryData<string, string, bool>();
        foreach (Operation operation in Operation.All)
        {
            foreach (string script in scripts(operation))
            {
                rows.Add(operation.Name, script, false);
            }

            foreach (string script in reused?.Invoke(operation) ?? [])
            {
                rows.Add(operation.Name, script, true);
            }
        }

        return rows;
    }
}
