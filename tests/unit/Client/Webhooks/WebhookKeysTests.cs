using System;
using MightyNetworks.Client.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

public class WebhookKeysTests
{
    private readonly WebhookKeys _keys = new(["old-key", "  Bearer new-key "]);

    [Theory]
    [InlineData("Bearer old-key")]
    [InlineData("bearer new-key")]
    [InlineData("Bearer Bearer new-key")]
    [InlineData("  BEARER   bearer old-key  ")]
    public void A_key_is_accepted(string header) => Assert.True(_keys.Accept(header));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("old-key")]
    [InlineData("Basic old-key")]
    [InlineData("Bearer old-ke")]
    [InlineData("Bearer old-keyy")]
    [InlineData("Bearer OLD-KEY")]
    [InlineData("Bearer old-key,new-key")]
    [InlineData("Bearer old-key new-key")]
    [InlineData("Bearer old-\u212Aey")]
    [InlineData("Bearer \"old-key\"")]
    [InlineData("Bearerold-key")]
    public void A_near_miss_is_refused(string? header) => Assert.False(_keys.Accept(header));

    [Fact]
    public void There_is_always_a_key()
    {
        Assert.Throws<ArgumentException>(() => new WebhookKeys([]));
        Assert.Throws<ArgumentException>(() => new WebhookKeys(["key", " "]));
        Assert.Throws<ArgumentException>(() => new WebhookKeys(["Bearer "]));
    }
}
