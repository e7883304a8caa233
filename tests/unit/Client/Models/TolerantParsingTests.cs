using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Json;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

public class TolerantParsingTests
{
    public static TheoryData<string> Answers =>
        [.. typeof(WireObject).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && typeof(WireObject).IsAssignableFrom(t)).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_object_without_fields_is_read(string type)
    {
        object answer = Parse(type, "{}");
        Assert.All(Values(answer), v => Assert.True(v is null or 0UL, $"{v}"));
        Assert.NotNull(answer.ToString());
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_object_whose_fields_are_all_null_is_read(string type)
    {
        var nulls = new JsonObject(Info(type).Properties.Where(p => !p.IsExtensionData).Select(p => KeyValuePair.Create(p.Name, (JsonNode?)null)));
        object answer = Parse(type, nulls.ToJsonString());
        Assert.All(Values(answer), v => Assert.True(v is null or 0UL, $"{v}"));
        Assert.NotNull(answer.ToString());
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_field_we_do_not_know_is_kept_and_written_again(string type)
    {
        object answer = Parse(type, """{"of_tomorrow": {"a": [1, null, "x"]}, "another": 18446744073709551615}""");
        Assert.Equal(["of_tomorrow", "another"], ((WireObject)answer).AdditionalProperties!.Keys);

        JsonNode written = JsonNode.Parse(JsonSerializer.Serialize(answer, Info(type)))!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"a": [1, null, "x"]}"""), written["of_tomorrow"]));
        Assert.Equal(ulong.MaxValue, written["another"]!.GetValue<ulong>());
    }

    [Theory]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("\"18446744073709551615\"", ulong.MaxValue)]
    [InlineData("\"17\"", 17UL)]
    [InlineData("\"\"", 0UL)]
    [InlineData("null", 0UL)]
    public void An_id_is_a_number_or_digits(string json, ulong id)
    {
        var post = (Post)Parse(nameof(Post), $$"""{"id": {{json}}, "space_id": {{json}}}""");
        Assert.Equal((id, id, id), (post.Id, post.PostId, post.SpaceId ?? 0));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("\"abc\"")]
    [InlineData("18446744073709551616")]
    public void What_is_no_id_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Parse(nameof(Post), $$"""{"id": {{json}}}"""));

    [Theory]
    [InlineData("""[{"id": 5, "title": "Speaker"}, {"id": "6", "title": "Alumni"}]""", "5 Speaker, 6 Alumni")]
    [InlineData("""["Speaker", "Alumni"]""", "0 Speaker, 0 Alumni")]
    [InlineData("\"Speaker\"", "0 Speaker")]
    [InlineData("""{"id": 5, "title": "Speaker"}""", "5 Speaker")]
    [InlineData("[]", "")]
    [InlineData("\"\"", "")]
    [InlineData("[null, 7]", "")]
    public void Categories_are_a_list_or_one(string json, string expected)
    {
        IReadOnlyList<Category>?[] read =
        [
            ((Member)Parse(nameof(Member), $$"""{"categories": {{json}}}""")).Categories,
            ((Subscription)Parse(nameof(Subscription), $$"""{"categories": {{json}}}""")).Categories,
            ((Purchase)Parse(nameof(Purchase), $$"""{"member_categories": {{json}}}""")).MemberCategories,
        ];
        Assert.All(read, categories => Assert.Equal(expected, string.Join(", ", categories!.Select(c => $"{c.Id} {c.Title}"))));
    }

    [Theory]
    [InlineData("2026-03-01T09:30:00Z", "2026-03-01T09:30:00.0000000+00:00")]
    [InlineData("2026-03-01T09:30:00.123456Z", "2026-03-01T09:30:00.1234560+00:00")]
    [InlineData("2026-03-01T09:30:00-05:00", "2026-03-01T09:30:00.0000000-05:00")]
    [InlineData("2026-03-01T09:30:00+0200", "2026-03-01T09:30:00.0000000+02:00")]
    [InlineData("2026-03-01T09:30:00", "2026-03-01T09:30:00.0000000+00:00")]
    [InlineData("2026-03-01 09:30:00", "2026-03-01T09:30:00.0000000+00:00")]
    [InlineData("2026-03-01 09:30:00 UTC", "2026-03-01T09:30:00.0000000+00:00")]
    [InlineData("2026-03-01 09:30:00 +0200", "2026-03-01T09:30:00.0000000+02:00")]
    [InlineData("Sun, 01 Mar 2026 09:30:00 GMT", "2026-03-01T09:30:00.0000000+00:00")]
    [InlineData("2026-03-01", "2026-03-01T00:00:00.0000000+00:00")]
    [InlineData("", null)]
    public void A_moment_without_an_offset_is_utc(string text, string? expected)
    {
        var post = (Post)Parse(nameof(Post), $$"""{"created_at": "{{text}}"}""");
        Assert.Equal(expected, post.CreatedAt?.ToString("O"));
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("{}")]
    public void What_is_no_moment_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Parse(nameof(Post), $$"""{"created_at": {{json}}}"""));

    [Theory]
    [InlineData("10001", "10001")]
    [InlineData("\"10001\"", "10001")]
    [InlineData("\"sandbox\"", "sandbox")]
    public void The_network_is_kept_as_text(string json, string expected) =>
        Assert.Equal(expected, ((Resource)Parse(nameof(Reaction), $$"""{"network_id": {{json}}}""")).NetworkId);

    [Fact]
    public void A_value_that_the_service_invents_is_kept() =>
        Assert.Equal("hologram", ((Coursework)Parse(nameof(Coursework), """{"type": "hologram"}""")).Type);

    private static JsonTypeInfo Info(string type) => WireJson.Default.GetTypeInfo(typeof(WireObject).Assembly.GetType("MightyNetworks." + type)!)!;

    private static object Parse(string type, string json) => JsonSerializer.Deserialize(json, Info(type))!;

    private static IEnumerable<object?> Values(object answer) => answer.GetType().GetProperties().Select(p => p.GetValue(answer));
}
