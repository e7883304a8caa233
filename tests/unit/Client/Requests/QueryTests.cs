using System;
using MightyNetworks.Client.Requests;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Requests;

/// <summary>Values in the query of a request, as the service expects them.</summary>
public class QueryTests
{
    [Fact]
    public void Values_are_written_as_the_service_reads_them() =>
        Assert.Equal(
            "?text=a%26b%3Dc%20%C3%A4&id=18446744073709551615&page=-1&yes=true&no=false&time=2026-06-01T10%3A00%3A00Z&role=moderator",
            Query.Empty.With("text", "a&b=c \u00e4").With("id", ulong.MaxValue).With("page", -1).With("yes", true).With("no", false)
                .With("time", new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.FromHours(2))).With<MemberRole>("role", MemberRole.Moderator).ToString());

    [Fact]
    public void What_is_not_specified_is_not_sent() =>
        Assert.Same(
            Query.Empty,
            Query.Empty.With("a", (string?)null).With("b", (ulong?)null).With("c", (int?)null).With("d", (bool?)null)
                .With("e", (DateTimeOffset?)null).With("f", (MemberRole?)null));

    [Theory]
    [InlineData("?a=1&b=2", "?a=1&b=2")]
    [InlineData("a=1&&b=2&", "?a=1&b=2")]
    [InlineData("?flag", "?flag=")]
    [InlineData("?=1", "?=1")]
    [InlineData("?a=b=c", "?a=b%3Dc")]
    [InlineData("?a=x+y%20z", "?a=x%20y%20z")]
    [InlineData("?", "")]
    public void A_query_is_read_as_servers_read_it(string given, string sent)
    {
        Query query = Query.Empty;
        foreach (var pair in Query.Parse(given))
        {
            query = query.With(pair.Key, pair.Value);
        }

        Assert.Equal(sent, query.ToQueryString());
    }
}
