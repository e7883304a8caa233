using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Endpoints;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The payloads of the contract, built from records as they are now.</summary>
internal static class Payload
{
    private static readonly string[] PollFields = ["id", "created_at", "updated_at", "post_type", "title", "creator", "space", "images", "permalink"];

    /// <summary>An object as responses show it, such as a post, a comment, a reaction or an RSVP.</summary>
    public static JsonObject Of(IWireItem item)
    {
        var buffer = new ByteBuffer(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            item.WriteTo(writer);
        }

        return JsonNode.Parse(buffer.Written.Span)!.AsObject();
    }

    public static JsonObject MemberIn(MemberRecord member, ulong? spaceId, ulong networkId)
    {
        var payload = new JsonObject { ["member"] = Of(member) };
        if (spaceId is { } id)
        {
            payload["space_id"] = id;
        }

        payload["network_id"] = networkId;
        return payload;
    }

    /// <summary>A member with a tag or badge, or with an answer to a custom field.</summary>
    public static JsonObject MemberWith(MemberRecord member, string name, Record record, ulong networkId) =>
        new() { ["member"] = Of(member), [name] = Of(record), ["network_id"] = networkId };

    public static JsonObject Event(EventRecord record, MemberDirectory members)
    {
        var buffer = new ByteBuffer(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            record.WritePayload(writer, members.Author(record.CreatorId));
        }

        return JsonNode.Parse(buffer.Written.Span)!.AsObject();
    }

    /// <summary>A poll; one with multiple choices has them as a list, and the first five also one by one.</summary>
    public static JsonObject Poll(Record poll)
    {
        var payload = new JsonObject(PollFields.Select(name => new KeyValuePair<string, JsonNode?>(name, poll.Json[name]?.DeepClone())));
        if (poll.Text("poll_type") == "multiple_choice")
        {
            JsonArray choices = poll.Json["choices"]!.AsArray();
            payload["choices"] = choices.DeepClone();
            for (int number = 1; number <= Math.Min(choices.Count, 5); number++)
            {
                payload["choice_" + Wire.Text(number)] = choices[number - 1]!.DeepClone();
            }
        }

        return payload;
    }

    /// <summary>A question, which the contract has as a post.</summary>
    public static JsonObject Question(Record question)
    {
        string description = (string?)question.Json["description"] ?? "";
        return new()
        {
            ["id"] = question.Id,
            ["created_at"] = question.Text("created_at"),
            ["updated_at"] = question.Text("updated_at"),
            ["creator_id"] = (ulong)question.Json["creator"]!["id"]!,
            ["space_id"] = (ulong)question.Json["space"]!["id"]!,
            ["title"] = question.Text("title"),
            ["summary"] = Summary.Of(description),
            ["description"] = description,
            ["post_type"] = "question",
            ["images"] = new JsonArray(),
            ["status"] = question.Text("status"),
            ["published_at"] = question.Text("published_at"),
            ["last_activity_at"] = question.Text("last_activity_at"),
            ["content_type"] = "text",
            ["comments_enabled"] = true,
            ["permalink"] = question.Text("permalink"),
        };
    }

    /// <summary>A subscription to a plan; for a plan that nobody pays for, one with the specified ID.</summary>
    public static JsonObject Subscription(World world, MemberRecord member, PlanRecord plan, ulong id)
    {
        SubscriptionRecord? subscription = world.Subscriptions.LastOrDefault(one => one.Plan == plan && one.MemberId == member.Id);
        if (subscription is null)
        {
            subscription = new(id, member.Id, plan, world.Members);
            subscription.Json["purchased_at"] = Wire.Time(world.Clock.Latest);
        }

        return Of(subscription);
    }

    /// <summary>The purchase of a plan that was granted, with the specified ID.</summary>
    public static JsonObject Purchase(World world, MemberRecord member, PlanRecord plan, ulong id)
    {
        var purchase = new PurchaseRecord(id, member.Id, plan, world.Members);
        foreach (string name in (string[])["purchased_at", "created_at", "updated_at"])
        {
            purchase.Json[name] = Wire.Time(world.Clock.Latest);
        }

        return Of(purchase);
    }

    /// <summary>The text of an answer; null for a choice from a list. Answers of other types than text are written as text.</summary>
    public static string? AnswerText(CustomFieldRecord field, Record answer)
    {
        string[] values = [.. AnswerKinds.FieldsOf(field.ResponseType).Select(name => answer.Json[name]).OfType<JsonNode>().Select(ToText)];
        return field.IsDropdown ? null : string.Join(", ", values);
    }

    private static string ToText(JsonNode value) => value switch
    {
        JsonArray places => string.Join(", ", places.Select(place => (string?)place!["label"])),
        JsonValue text when text.TryGetValue(out string? plain) => plain,
        _ => value.ToJsonString(),
    };
}
