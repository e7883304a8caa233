using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Client.Webhooks;
using Xunit;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Reads every kind of event that the contract has, in every spelling, with every field of its schema.</summary>
public sealed class WebhookTests
{
    public static IEnumerable<object[]> Spellings =>
        from kind in ContractWebhooks.Envelopes
        from spelling in ContractDocument.Values(kind.Value.GetProperty("properties").GetProperty("event_type"))!
        select new object[] { kind.Key, spelling };

    public static TheoryData<string> Kinds => [.. ContractWebhooks.Envelopes.Keys];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_kind_is_read_in_every_spelling(string kind, string spelling)
    {
        JsonObject delivery = Delivery(kind);
        delivery["event_type"] = spelling;
        MNWebhookEvent one = WebhookReader.Read(delivery.ToJsonString());
        Assert.Equal(kind, one.EventType);
        Assert.Equal(delivery["event_id"]!.GetValue<string>(), one.EventId);
        Assert.NotNull(one.Timestamp);
        Assert.Null(one.AdditionalProperties);
        Assert.Equal(PayloadSchema(kind) ?? nameof(RawJson), one.Payload!.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_of_a_payload_has_a_property(string kind) =>
        Assert.Null((WebhookReader.Read(Delivery(kind).ToJsonString()).Payload as WireObject)?.AdditionalProperties);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_member_of_every_kind_that_has_one_is_found(string kind)
    {
        JsonNode payload = Delivery(kind)["payload"]!;
        ulong? expected = (payload["member"]?["id"] ?? payload["member_id"] ?? payload["creator_id"] ?? payload["author_id"] ?? payload["creator"]?["id"])?.GetValue<ulong>();
        Assert.Equal(expected, WebhookReader.Read(Delivery(kind).ToJsonString()).MemberId);
    }

    [Fact]
    public void The_kinds_are_those_of_the_contract() => Assert.Equal(ContractWebhooks.Envelopes.Keys.Order(), WebhookKinds.Names.Order());

    private static JsonObject Delivery(string kind) => new SchemaSample().Of(ContractWebhooks.Envelopes[kind])!.AsObject();

    private static string? PayloadSchema(string kind) =>
        ContractWebhooks.Envelopes[kind].GetProperty("properties").GetProperty("payload") is var payload && payload.TryGetProperty("$ref", out JsonElement reference)
            ? reference.GetString()!.Split('/')[^1]
            : null;
}
