using System;
using System.Linq;
using System.Threading;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Errors;

/// <summary>What an exception says about the other requests of its connection, and about the change.</summary>
public class MightyNetworksExceptionTests
{
    private static readonly FailureReason[] OfTheConnection =
    [
        FailureReason.Unauthorized, FailureReason.WrongNetwork, FailureReason.Challenged,
        FailureReason.BudgetExceeded, FailureReason.Unreachable, FailureReason.ProxyRefused, FailureReason.Closed,
    ];

    public static TheoryData<FailureReason> Reasons => [.. Enum.GetValues<FailureReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_failure_that_every_request_would_have_concerns_the_connection(FailureReason reason)
    {
        Assert.Equal(OfTheConnection.Contains(reason), StepBelow.Failure(reason).ConcernsConnection);

        // A rate limit that lasts too long stops the connection as well.
        Assert.Equal(
            OfTheConnection.Contains(reason) || reason is FailureReason.RateLimited,
            StepBelow.Failure(reason, permanent: true).ConcernsConnection);
    }

    [Fact]
    public void A_failure_after_an_unsure_attempt_keeps_what_is_known_about_it()
    {
        MightyNetworksException failure = StepBelow.Failure(FailureReason.Forbidden, retryAfter: 3, status: 403, permanent: true);
        failure.Request = "PUT /members/5/";
        failure.ServiceMessage = "No";
        MightyNetworksException after = failure.AfterUnsureAttempt();
        Assert.Equal("Forbidden. An earlier attempt of this request may have made the change all the same; check before you repeat it.", after.Message);
        Assert.Equal(
            (FailureReason.Forbidden, failure.Status, "No", "PUT /members/5/", failure.RetryAfter, true, true),
            (after.Reason, after.Status, after.ServiceMessage, after.Request, after.RetryAfter, after.IsPermanent, after.MayHaveBeenDone));
    }

    [Fact]
    public void A_failure_that_is_unsure_itself_says_so_once()
    {
        MightyNetworksException failure = StepBelow.Failure(FailureReason.Timeout, maybe: true);
        Assert.Same(failure, failure.AfterUnsureAttempt());
    }

    [Fact]
    public void A_cancellation_says_what_was_cancelled() =>
        Assert.Equal("The request was cancelled.", new RequestCancelledException(true, null, CancellationToken.None).Message);
}
