using System;
using System.Linq;
using System.Net.Http;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>The retry table, its limits and its waits, without any request.</summary>
public class RetryPolicyTests
{
    private static readonly FailureReason[] AlwaysRepeated = [FailureReason.RateLimited, FailureReason.Unreachable, FailureReason.ProxyRefused];
    private static readonly FailureReason[] RepeatedIfSafe = [FailureReason.Unavailable, FailureReason.ConnectionLost, FailureReason.Timeout];

    private readonly RetryPolicy _policy = new(3, TimeSpan.FromSeconds(100), () => 1);

    public static TheoryData<FailureReason> Reasons => [.. Enum.GetValues<FailureReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_reason_and_the_request_decide(FailureReason reason)
    {
        foreach (bool isRepeatable in (bool[])[true, false])
        {
            bool expected = AlwaysRepeated.Contains(reason) || (isRepeatable && RepeatedIfSafe.Contains(reason));
            Assert.Equal(expected, _policy.DelayBeforeRepeat(Request(isRepeatable), StepBelow.Failure(reason), 0, TimeSpan.Zero) is not null);
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void The_number_of_repeats_is_limited(int done, bool repeated) =>
        Assert.Equal(repeated, Delay(StepBelow.Failure(FailureReason.Unavailable), done) is not null);

    [Fact]
    public void A_permanent_failure_is_final() =>
        Assert.Null(Delay(StepBelow.Failure(FailureReason.Unreachable, permanent: true)));

    [Theory]
    [InlineData(0, 100, true)]
    [InlineData(0, 100.001, false)]
    [InlineData(60, 40, true)]
    [InlineData(60, 40.001, false)]
    public void All_waits_of_a_request_are_limited_together(double waited, double asked, bool repeated) =>
        Assert.Equal(repeated, Delay(StepBelow.Failure(FailureReason.Unavailable, asked), 1, waited) is not null);

    [Fact]
    public void The_pause_of_the_connection_is_the_wait_of_the_request()
    {
        MightyNetworksException failure = StepBelow.Failure(FailureReason.RateLimited, 9);
        failure.Pause = TimeSpan.FromSeconds(5);
        Assert.Equal(TimeSpan.FromSeconds(5), Delay(failure));
    }

    [Theory]
    [InlineData(null, 0, 1)]
    [InlineData(null, 3, 8)]
    [InlineData(null, 6, 60)]
    [InlineData(null, 1000, 60)]
    [InlineData(0.0, 1, 2)]
    [InlineData(0.5, 4, 0.5)]
    public void A_wait_is_what_the_service_asks_or_the_backoff(double? asked, int done, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), _policy.DelayAfter(StepBelow.Failure(FailureReason.Unavailable, asked), done));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 2)]
    public void Jitter_shortens_the_backoff_and_not_what_the_service_asks(double random, double seconds)
    {
        var policy = new RetryPolicy(3, TimeSpan.FromSeconds(100), () => random);
        Assert.Equal(TimeSpan.FromSeconds(seconds), policy.DelayAfter(StepBelow.Failure(FailureReason.Unavailable), 2));
        Assert.Equal(TimeSpan.FromSeconds(7), policy.DelayAfter(StepBelow.Failure(FailureReason.Unavailable, 7), 2));
    }

    private TimeSpan? Delay(MightyNetworksException failure, int done = 0, double waited = 0) =>
        _policy.DelayBeforeRepeat(Request(true), failure, done, TimeSpan.FromSeconds(waited));

    private static ApiRequest<Member> Request(bool isRepeatable) => new(HttpMethod.Put, "/members/5/", WireJson.Default.Member, isRepeatable: isRepeatable);
}
