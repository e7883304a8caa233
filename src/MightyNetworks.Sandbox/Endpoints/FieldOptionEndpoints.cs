using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Options of dropdown fields.</summary>
internal static class FieldOptionEndpoints
{
    private static readonly BodySchema CreateBody = new(Fields.Text("title").Required(), Fields.Text("description"));

    private static readonly BodySchema UpdateBody = new(Fields.Text("title").NotBlank(), Fields.Text("description"));

    public static void Map(RouteTable routes)
    {
        routes.Get("custom_fields/{custom_field_id}/options", List);
        routes.Post("custom_fields/{custom_field_id}/options", Create);
        routes.Get("custom_fields/{custom_field_id}/options/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("custom_fields/{custom_field_id}/options/{id}/", Update);
        routes.Delete("custom_fields/{custom_field_id}/options/{id}/", Delete);
    }

    public static Record Add(World world, CustomFieldRecord field, string title)
    {
        var option = new Record(world.FieldOptions.NextId(), world.Now());
        option.Json["title"] = title;
        option.Json["custom_field_id"] = field.Id;
        option.Json["member_count"] = 0;
        option.Json["is_ad_hoc"] = false;
        option.Json["creator_id"] = world.TokenOwner.Id;
        return world.FieldOptions.Add(option);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        ulong fieldId = CustomFieldEndpoints.Find(call, "custom_field_id").Id;
        string term = call.Query.Text("term") ?? "";
        return call.Page(call.World.FieldOptions.Where(option =>
            option.Key("custom_field_id") == fieldId && Matches(option.Text("title"), term)));
    }

    /// <summary>Adds an option. The contract has no 404 here, so an unknown field is a validation error like a field that is not a dropdown.</summary>
    private static SandboxResponse Create(RoutedRequest call)
    {
        ulong fieldId = call.Key("custom_field_id");
        CustomFieldRecord? field = call.World.CustomFields.Find(fieldId);
        if (field?.IsDropdown != true)
        {
            throw Refusal.Invalid($"The dropdown field {Wire.Text(fieldId)} does not exist.");
        }

        Body body = call.Read(CreateBody);
        RequireUnusedTitle(call.World, field.Id, body, null);
        Record option = Add(call.World, field, body.RequiredText("title"));
        body.CopyTo(option.Json, "description");
        return Reply.Created(option);
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record option = Find(call);
        Body body = call.Read(UpdateBody);
        RequireUnusedTitle(call.World, option.Key("custom_field_id"), body, option);
        body.CopyTo(option.Json, "title", "description");
        option.Touch(call.World.Now());
        return Reply.Ok(option);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        Record option = Find(call);
        foreach (Record answer in call.World.Answers.Where(answer => answer.Json["segments"] is not null))
        {
            JsonArray segments = answer.Json["segments"]!.AsArray();
            foreach (JsonNode? segment in segments.Where(segment => (ulong)segment!["id"]! == option.Id).ToList())
            {
                segments.Remove(segment);
            }
        }

        call.World.FieldOptions.Remove(option);
        return Reply.NoContent;
    }

    private static bool Matches(string title, string term) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(title, term, CompareOptions.IgnoreCase) >= 0;

    private static void RequireUnusedTitle(World world, ulong fieldId, Body body, Record? self)
    {
        string? title = body.Text("title");
        if (world.FieldOptions.Any(other => other != self && other.Key("custom_field_id") == fieldId
            && string.Equals(other.Text("title"), title, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.Invalid($"title has already been taken: {title}.");
        }
    }

    private static Record Find(RoutedRequest call)
    {
        ulong fieldId = CustomFieldEndpoints.Find(call, "custom_field_id").Id;
        Record option = call.World.FieldOptions.Get(call.Key("id"), "option");
        return option.Key("custom_field_id") == fieldId ? option : throw Refusal.NotFound($"The option {Wire.Text(option.Id)} of this field");
    }
}
