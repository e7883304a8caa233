using System.Text.Json;
using MightyNetworks.Client.Json;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

/// <summary>Objects of the service that a C# program keeps as JSON.</summary>
public class WritingTests
{
    [Theory]
    [InlineData("""{"member_id":"5","created_at":"","categories":["Local",{"id":7,"title":"Choir"}],"custom":{"a":[1,null]}}""")]
    [InlineData("""{"member_id":"","created_at":"2026-11-24T19:00:00.5+02:00","categories":"Local"}""")]
    public void An_object_written_as_JSON_is_read_back_as_it_was(string json)
    {
        Subscription subscription = JsonSerializer.Deserialize(json, WireJson.Default.Subscription)!;
        string written = JsonSerializer.Serialize(subscription, WireJson.Default.Subscription);
        Subscription again = JsonSerializer.Deserialize(written, WireJson.Default.Subscription)!;
        Assert.Equal(subscription.MemberId, again.MemberId);
        Assert.Equal((subscription.CreatedAt, subscription.Categories?.Count), (again.CreatedAt, again.Categories?.Count));
        Assert.Equal(written, JsonSerializer.Serialize(again, WireJson.Default.Subscription));
    }
}
