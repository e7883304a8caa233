using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace MightyNetworks.UnitTests.Contract;

public class SandboxTests
{
    /// <summary>Every documented status of every operation.</summary>
    public static TheoryData<string, int> Answers
    {
        get
        {
            var answers = new TheoryData<string, int>();
            foreach ((string operation, int status) in Documented().Except(SandboxRefusals.WithoutCause))
            {
                answers.Add(operation, status);
            }

            return answers;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_sandbox_answers_as_the_contract_says(string operation, int status)
    {
        IReadOnlyList<Scenario> scenarios = Scenarios.Of(ContractDocument.Operations[operation], status);
        Assert.NotEmpty(scenarios);
        foreach (Scenario scenario in scenarios)
        {
            await AssertAnswer(scenario);
        }
    }

    [Fact]
    public void Nothing_is_asked_that_the_contract_does_not_answer() =>
        Assert.Empty(Scenarios.All.Select(s => (s.Operation.Id, s.Status)).Except(Documented()));

    private static async Task AssertAnswer(Scenario scenario)
    {
        (int status, string? contentType, string body) = await scenario.PlayAsync();
        Assert.True(status == scenario.Status, $"{scenario}: {status} {body}");
        if (scenario.Operation.Answers[status] is not JsonElement schema)
        {
            Assert.Equal("", body);
            return;
        }

        Assert.Equal("application/json", contentType);
        IReadOnlyList<string> problems = ContractSchema.Problems(schema, body);
        Assert.True(problems.Count == 0, $"{scenario}: {string.Join(Environment.NewLine, problems)}{Environment.NewLine}{body}");
    }

    private static IEnumerable<(string Operation, int Status)> Documented() =>
        from operation in ContractDocument.Operations.Values
        from status in operation.Answers.Keys
        select (operation.Id, status);
}
