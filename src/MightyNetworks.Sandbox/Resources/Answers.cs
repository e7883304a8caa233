using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Resources;

/// <summary>A member's answers to custom fields: a text, or options of a dropdown, which the wire calls segments.</summary>
internal static class Answers
{
    private static readonly BodySchema SetBody = new(Fields.Text("text"), Fields.KeyList("segment_ids"));

    public static void Map(RouteTable routes)
    {
        const string path = "custom_fields/{custom_field_id}/members/{member_id}/answers";
        routes.Get(path, call => call.Page(FindAll(call)));
        routes.Post(path, Set);
        routes.Delete(path, Delete);
        routes.Get(path + "/{id}/", call =>
        {
            ulong id = call.Key("id");
            return Reply.Ok(FindAll(call).FirstOrDefault(answer => answer.Id == id) ?? throw Refusal.NotFound($"The answer {Wire.Text(id)}"));
        });
    }

    /// <summary>Makes or changes the answer.</summary>
    public static Record Set(World world, CustomField field, ulong memberId, string? text, IReadOnlyList<Record> options)
    {
        string now = Wire.Time(world.Now());
        Record? answer = Find(world, field.Id, memberId);
        if (answer is null)
        {
            answer = world.Answers.Add(new(world.Answers.NextId(), Wire.ParseTime(now)));
            answer.Json["user_id"] = memberId;
            answer.Json["custom_field_id"] = field.Id;
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
        else
        {
            answer.Json["text"] = text;
        }

        answer.Json["last_edited_at"] = now;
        CountMembers(world, answer, 1);
        return answer;
    }

    private static SandboxResponse Set(Call call)
    {
        (CustomField field, Member member) = FindChangeable(call);
        Body body = call.Read(SetBody);
        if (body.Has(field.IsDropdown ? "text" : "segment_ids") || !body.Has(field.IsDropdown ? "segment_ids" : "text"))
        {
            throw Refusal.Invalid(field.IsDropdown
                ? "A dropdown field takes segment_ids, the ids of its options, and no text."
                : "This field takes text and no segment_ids.");
        }

        List<Record> options = body.Keys("segment_ids").Distinct().Select(id => OptionOf(call.World, field, id)).ToList();
        int most = field.ResponseType == "dropdown_single_select" ? 1 : field.MaxResponses ?? int.MaxValue;
        if (options.Count > most)
        {
            throw Refusal.Invalid($"segment_ids must have at most {Wire.Text(most)} for this field.");
        }

        return Reply.Ok(Set(call.World, field, member.Id, body.Text("text"), options));
    }

    private static SandboxResponse Delete(Call call)
    {
        (CustomField field, Member member) = FindChangeable(call);
        Record answer = Find(call.World, field.Id, member.Id)
            ?? throw Refusal.NotFound($"An answer of the member {Wire.Text(member.Id)} to \"{field.Title}\"");
        CountMembers(call.World, answer, -1);
        call.World.Answers.Remove(answer);
        return Reply.NoContent;
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

    private static Record OptionOf(World world, CustomField field, ulong id) =>
        world.FieldOptions.Find(id) is { } option && option.Key("custom_field_id") == field.Id
            ? option
            : throw Refusal.Invalid($"segment_ids: \"{field.Title}\" has no option {Wire.Text(id)}.");

    private static IReadOnlyList<Record> FindAll(Call call)
    {
        ulong fieldId = CustomFields.Find(call, "custom_field_id").Id;
        ulong memberId = call.World.Members.Get(call.Key("member_id")).Id;
        return call.World.Answers.Where(answer => answer.Key("custom_field_id") == fieldId && answer.Key("user_id") == memberId);
    }

    private static Record? Find(World world, ulong fieldId, ulong memberId) =>
        world.Answers.FirstOrDefault(answer => answer.Key("custom_field_id") == fieldId && answer.Key("user_id") == memberId);

    private static (CustomField Field, Member Member) FindChangeable(Call call)
    {
        CustomField field = CustomFields.Find(call, "custom_field_id");
        Member member = call.World.Members.Get(call.Key("member_id"));
        return field.IsBuiltIn
            ? throw Refusal.Forbidden($"Answers to \"{field.Title}\" are set by tags and badges.")
            : (field, member);
    }
}
