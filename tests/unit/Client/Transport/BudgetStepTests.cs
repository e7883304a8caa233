using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>What counts against the budget, at its edges.</summary>
public class BudgetStepTests
{
    [Theory]
    [InlineData(0L, 0, true)]
    [InlineData(1L, 0, false)]
    [InlineData(1L, 1, true)]
    [InlineData(null, 100, false)]
    public void A_budget_is_used_up_when_as_many_requests_were_made(long? limit, int made, bool isUsedUp)
    {
        var budget = new RequestBudget(limit);
        for (int i = 0; i < made; i++)
        {
            Assert.True(budget.TryTake(isRepeat: false));
        }

        Assert.Equal((isUsedUp, (long)made), (budget.IsUsedUp, budget.Made));
        Assert.Equal(!isUsedUp, budget.TryTake(isRepeat: true));
        Assert.Equal((isUsedUp ? 0 : 1, isUsedUp ? 1 : 0), (budget.Retried, budget.Refused));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task An_attempt_counts_before_it_is_sent(int retries)
    {
        var budget = new RequestBudget(1);
        var below = new StepBelow { During = _ => Assert.True(budget.IsUsedUp) };
        using BodyBuffer? body = await new BudgetStep(below, budget).SendAsync(StepBelow.Request("GET", retries), CancellationToken.None);
        Assert.Equal((1, retries > 0 ? 1 : 0, 0), (budget.Made, budget.Retried, budget.Refused));
    }

    [Theory]
    [InlineData(FailureReason.Unreachable, false)]
    [InlineData(FailureReason.ProxyRefused, false)]
    [InlineData(FailureReason.Timeout, true)]
    [InlineData(FailureReason.ConnectionLost, true)]
    [InlineData(FailureReason.RateLimited, true)]
    public async Task Only_an_attempt_that_was_never_sent_is_given_back(FailureReason reason, bool counts)
    {
        var budget = new RequestBudget(null);
        foreach (int retries in (int[])[0, 1])
        {
            var step = new BudgetStep(new StepBelow(StepBelow.Failure(reason)), budget);
            await Assert.ThrowsAsync<MightyNetworksException>(() => step.SendAsync(StepBelow.Request("GET", retries), CancellationToken.None));
        }

        Assert.Equal(counts ? (2, 1) : (0, 0), (budget.Made, budget.Retried));
    }

    [Fact]
    public async Task A_cancelled_attempt_counts()
    {
        var budget = new RequestBudget(null);
        var step = new BudgetStep(new StepBelow(), budget);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => step.SendAsync(StepBelow.Request("GET"), new CancellationToken(true)));
        Assert.Equal(1, budget.Made);
    }

    [Fact]
    public async Task A_refusal_names_the_request_and_the_budget()
    {
        var below = new StepBelow();
        var budget = new RequestBudget(2);
        var step = new BudgetStep(below, budget);
        for (int i = 0; i < 2; i++)
        {
            using BodyBuffer? body = await step.SendAsync(StepBelow.Request("GET"), CancellationToken.None);
        }

        MightyNetworksException refused = await Assert.ThrowsAsync<MightyNetworksException>(() => step.SendAsync(StepBelow.Request("PUT"), CancellationToken.None));
        Assert.Equal(2, below.Sent.Count);
        Assert.Equal((FailureReason.BudgetExceeded, false, "PUT /members/5/"), (refused.Reason, refused.MayHaveBeenDone, refused.Request));
        Assert.Contains("budget of 2 requests is used up (2 made)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_budget_counts_what_was_made_before_it()
    {
        var budget = new RequestBudget(1);
        Assert.Equal((true, false, 0L), (budget.TryTake(false), budget.TryTake(false), budget.Left));
        budget.Budget = 3;
        Assert.Equal((2L, true, true, false), (budget.Left, budget.TryTake(false), budget.TryTake(false), budget.TryTake(false)));
        budget.Budget = 2;
        Assert.Equal((0L, true, false), (budget.Left, budget.IsUsedUp, budget.TryTake(false)));
        budget.Budget = null;
        Assert.Equal((null, null, false, true), (budget.Budget, budget.Left, budget.IsUsedUp, budget.TryTake(false)));
        Assert.Throws<ArgumentOutOfRangeException>(() => budget.Budget = -1);
        Assert.Equal((null, 4L, 3L), (budget.Budget, budget.Made, budget.Refused));
    }

    [Fact]
    public void A_budget_that_changes_meanwhile_is_never_exceeded()
    {
        var budget = new RequestBudget(100);
        Parallel.For(0, 2000, i =>
        {
            budget.Budget = i % 2 == 0 ? 100 : 50;
            budget.TryTake(false);
        });
        Assert.InRange(budget.Made, 50, 100);
        Assert.Equal(2000, budget.Made + budget.Refused);
    }
}
