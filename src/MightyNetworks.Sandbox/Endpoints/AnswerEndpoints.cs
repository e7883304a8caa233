using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Members' answers to custom fields. An answer has only the fields of its type; options of a dropdown are segments on the wire.</summary>
internal static class AnswerEndpoints
{
    private static readonly BodySchema LocationBody = new(
        Fields.Text("label").Required(), Fields.Degrees("latitude", 90).Required(), Fields.Degrees("longitude", 180).Required());

    private static readonly BodySchema SetBody = new(
        Fields.Text("text"),
        Fields.KeyList("segment_ids"),
        Fields.Integer("number"),
        Fields.Flag("boolean_value"),
        Fields.Date("date"),
        Fields.Date("start_date"),
        Fields.Date("end_date"),
        Fields.Between("month", 1, 12),
        Fields.Between("day", 1, 31),
        Fields.Url("url"),
        Fields.Text("phone_number"),
        Fields.Degrees("latitude", 90),
        Fields.Degrees("longitude", 180),
        Fields.ObjectList("locations", LocationBody));

    public static void Map(RouteTable routes)
    {
        const string path = "custom_fields/{custom_field_id}/members/{member_id}/answers";
        routes.Get(path, call => call.Page(FindAll(call)));
        routes.Post(path, Set);
        routes.Delete(path, Delete);
        routes.Get(path + "/{id}/", call =>
        {
            ulong id = call.Key("id");
            return Reply.Ok(FindAll(call).FirstOrDefault(answer => answer.Id == id && answer.Json["id"] is not null)
                ?? throw Refusal.NotFound($"The answer {Wire.Text(id)}"));
        });
    }

    /// <summary>Creates or changes the answer.</summary>
    public static Record Set(World world, CustomFieldRecord field, ulong memberId, JsonObject values, IReadOnlyList<Record> options)
    {
        string now = Wire.Time(world.Now());
        Record? answer = Find(world, field.Id, memberId);
        if (answer is null)
        {
            answer = world.Answers.Add(new(world.Answers.NextId(), Wire.ParseTime(now)));
            answer.Json["user_id"] = memberId;
            answer.Json["member_id"] = memberId;
            answer.Json["custom_field_id"] = field.Id;
            if (field.ResponseType == "multi_location")
            {
                answer.Json.Remove("id");
            }
        }
        else
        {
            CountMembers(world, answer, -1);
            answer.Json["updated_at"] = now;
        }

        if (field.IsDropdown)
        {
            answer.Json["segments"] = new JsonArray([.. options.Select(ToSegment)]);
        }

        foreach (KeyValuePair<string, JsonNode?> value in values)
        {
            answer.Json[value.Key] = value.Value?.DeepClone();
        }

        answer.Json["last_edited_at"] = now;
        CountMembers(world, answer, 1);
        return answer;
    }

    private static SandboxResponse Set(RoutedRequest call)
    {
        (CustomFieldRecord field, MemberRecord member) = FindChangeable(call);
        Body body = call.Read(SetBody);
        IReadOnlyList<string> expected = AnswerKinds.FieldsOf(field.ResponseType);
        if (!body.Names.OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(expected.OrderBy(name => name, StringComparer.Ordinal)))
        {
            throw Refusal.Invalid($"A field of the type {field.ResponseType} takes {string.Join(", ", expected)} and nothing else.");
        }

        List<Record> options = ReadOptions(call.World, field, body);
        CheckBounds(field, body);
        if (IsCleared(field, body))
        {
            Clear(call.World, field, member);
            return Reply.NoContent;
        }

        var values = new JsonObject();
        body.CopyTo(values, [.. expected.Where(name => name != "segment_ids")]);
        Record? former = Find(call.World, field.Id, member.Id) is { } before ? new(before.Id, before.Json.DeepClone().AsObject()) : null;
        Record answer = Set(call.World, field, member.Id, values, options);
        if (former is null)
        {
            call.World.Hooks.Answered(field, member, answer, "Created");
        }
        else
        {
            call.World.Hooks.AnswerReplaced(field, member, former, answer);
        }

        return Reply.Ok(answer);
    }

    private static List<Record> ReadOptions(World world, CustomFieldRecord field, Body body)
    {
        List<Record> options = body.Keys("segment_ids").Distinct().Select(id => OptionOf(world, field, id)).ToList();
        int most = field.ResponseType == "dropdown_single_select" ? 1 : field.MaxResponses ?? int.MaxValue;
        return options.Count <= most ? options : throw Refusal.Invalid($"segment_ids must have at most {Wire.Text(most)} for this field.");
    }

    private static void CheckBounds(CustomFieldRecord field, Body body)
    {
        if (body.Integer("number") < field.MinValue || body.Integer("number") > field.MaxValue)
        {
            throw Refusal.Invalid("number is out of the bounds of this field.");
        }

        if (string.CompareOrdinal(body.Text("end_date"), body.Text("start_date")) < 0)
        {
            throw Refusal.Invalid("end_date must not be before start_date.");
        }
    }

    private static bool IsCleared(CustomFieldRecord field, Body body) =>
        field.IsDropdown ? body.Keys("segment_ids").Count == 0 : field.ResponseType is "text_short" or "text_long" && body.Text("text") is "";

    /// <summary>Deletes the answer; false if there is none.</summary>
    private static bool Clear(World world, CustomFieldRecord field, MemberRecord member)
    {
        if (Find(world, field.Id, member.Id) is not { } answer)
        {
            return false;
        }

        CountMembers(world, answer, -1);
        world.Answers.Remove(answer);
        world.Hooks.Answered(field, member, answer, "Removed");
        return true;
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        (CustomFieldRecord field, MemberRecord member) = FindChangeable(call);
        return Clear(call.World, field, member)
            ? Reply.NoContent
            : throw Refusal.NotFound($"An answer of the member {Wire.Text(member.Id)} to \"{field.Title}\"");
    }

    private static void CountMembers(World world, Record answer, int by)
    {
        foreach (JsonNode? segment in answer.Json["segments"]?.AsArray() ?? [])
        {
            world.FieldOptions.Find((ulong)segment!["id"]!)?.Increase("member_count", by);
        }
    }

    private static JsonObject ToSegment(Record option)
    {
        var segment = new JsonObject();
        foreach (string name in (string[])["id", "created_at", "updated_at", "title", "description", "custom_field_id"])
        {
            if (option.Json[name] is { } value)
            {
                segment[name] = value.DeepClone();
            }
        }

        return segment;
    }

    private static Record OptionOf(World world, CustomFieldRecord field, ulong id) =>
        world.FieldOptions.Find(id) is { } option && option.Key("custom_field_id") == field.Id
            ? option
            : throw Refusal.Invalid($"segment_ids: \"{field.Title}\" has no option {Wire.Text(id)}.");

    private static IReadOnlyList<Record> FindAll(RoutedRequest call)
    {
        ulong fieldId = CustomFieldEndpoints.Find(call, "custom_field_id").Id;
        ulong memberId = call.World.Members.Get(call.Key("member_id")).Id;
        return call.World.Answers.Where(answer => answer.Key("custom_field_id") == fieldId && answer.Key("user_id") == memberId);
    }

    private static Record? Find(World world, ulong fieldId, ulong memberId) =>
        world.Answers.FirstOrDefault(answer => answer.Key("custom_field_id") == fieldId && answer.Key("user_id") == memberId);

    private static (CustomFieldRecord Field, MemberRecord Member) FindChangeable(RoutedRequest call)
    {
        CustomFieldRecord field = CustomFieldEndpoints.Find(call, "custom_field_id");
        MemberRecord member = call.World.Members.Get(call.Key("member_id"));
        return field.IsBuiltIn
            ? throw Refusal.Forbidden($"Answers to \"{field.Title}\" are set by tags and badges.")
            : (field, member);
    }
}
