using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using Xunit;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Tests of repeatability, which is a property of each operation.</summary>
public class RepeatTests
{
    // PUT and PATCH that mail somebody each time.
    private static readonly string[] Mailing = ["PATCH /plans/{plan_id}/invites/{id}/", "PUT /plans/{plan_id}/invites/{id}/"];

    [Fact]
    public void What_creates_or_mails_is_sent_once_and_everything_else_may_be_repeated()
    {
        IEnumerable<string> once = ContractDocument.Operations.Keys.Where(o => o.StartsWith("POST ", System.StringComparison.Ordinal)).Concat(Mailing);
        IEnumerable<string> repeatable = ContractDocument.Operations.Keys.Except(once);
        Assert.All(once.SelectMany(Requests), request => Assert.False(request.IsRepeatable, request.ToString()));
        Assert.All(repeatable.SelectMany(Requests).Where(r => !r.Query.Pairs.Contains(new("notify", "true"))), request => Assert.True(request.IsRepeatable, request.ToString()));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, true)]
    public void A_post_that_notifies_is_changed_once(bool? notify, bool isRepeatable)
    {
        Assert.Equal(isRepeatable, Posts.Update(5, new PostUpdate { Title = "New" }, notify).IsRepeatable);
        Assert.Equal(isRepeatable, Posts.Replace(5, new PostUpdate { Title = "New" }, notify).IsRepeatable);
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("DELETE", true)]
    [InlineData("PUT", false)]
    [InlineData("PATCH", false)]
    [InlineData("POST", false)]
    public void A_change_of_an_unknown_operation_is_sent_once(string method, bool isRepeatable) =>
        Assert.Equal(isRepeatable, RawRequest.Send(new System.Net.Http.HttpMethod(method), "/members/5/").IsRepeatable);

    private static IEnumerable<ApiRequest> Requests(string operation) => FactoryCall.Of(ContractDocument.Operations[operation]).Select(call => call.Request);
}
