using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Custom fields of member profiles. Hosts cannot change those that implement tags and badges.</summary>
internal static class CustomFieldEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Text("title").Required(),
        Fields.Text("description"),
        Fields.Text("placeholder"),
        Fields.Choice("response_type", [.. AnswerKinds.Names]).Required(),
        Fields.Choice("privacy", "public", "private", "admin").Required(),
        Fields.Choice("response_by", "hosts_only", "individual_member").Required(),
        Fields.Flag("allow_ad_hoc"),
        Fields.Count("max_responses"),
        Fields.TextList("options"),
        Fields.Integer("min_value"),
        Fields.Integer("max_value"),
        Fields.Choice("location_granularity", "address", "city", "state", "country"));

    private static readonly BodySchema UpdateBody = new(
        Fields.Text("title").NotBlank(),
        Fields.Text("description"),
        Fields.Text("placeholder"),
        Fields.Choice("status", "visible", "hidden", "billing_disabled"),
        Fields.Flag("notify_all_members"),
        Fields.Flag("primary"));

    private static readonly string[] ResponseTypes = ["tag", "badge", .. AnswerKinds.Names];

    public static void Map(RouteTable routes)
    {
        routes.Get("custom_fields", List);
        routes.Post("custom_fields", Create);
        routes.Get("custom_fields/{id}/", call => Reply.Ok(Find(call, "id")));
        routes.Change("custom_fields/{id}/", Update);
        routes.Delete("custom_fields/{id}/", Delete);
    }

    public static CustomFieldRecord Find(RoutedRequest call, string name) => call.World.CustomFields.Get(call.Key(name), "custom field");

    private static SandboxResponse List(RoutedRequest call)
    {
        string? type = call.Query.Text("response_type");
        bool isFiltered = Array.IndexOf(ResponseTypes, type) >= 0;
        return call.Page(call.World.CustomFields.Where(field => !isFiltered || field.ResponseType == type));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        IReadOnlyList<string> options = ReadOptions(body);
        if (body.Integer("min_value") > body.Integer("max_value"))
        {
            throw Refusal.Invalid("min_value must not be larger than max_value.");
        }

        var field = new CustomFieldRecord(world.CustomFields.NextId(), world.Now())
        {
            MaxResponses = body.Count("max_responses"),
            MinValue = body.Integer("min_value"),
            MaxValue = body.Integer("max_value"),
        };
        body.CopyTo(field.Json, "title", "response_type", "location_granularity");
        world.CustomFields.Add(field);
        foreach (string option in options)
        {
            FieldOptionEndpoints.Add(world, field, option);
        }

        return Reply.Created(field);
    }

    private static IReadOnlyList<string> ReadOptions(Body body)
    {
        IReadOnlyList<string> options = body.Texts("options");
        bool isDropdown = body.RequiredText("response_type").StartsWith("dropdown", StringComparison.Ordinal);
        if (isDropdown != options.Count > 0)
        {
            throw Refusal.Invalid(isDropdown ? "options is required for a dropdown field." : "options is for dropdown fields only.");
        }

        return options.Distinct(StringComparer.OrdinalIgnoreCase).Count() == options.Count
            ? options
            : throw Refusal.Invalid("options must differ from one another.");
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        CustomFieldRecord field = FindChangeable(call);
        call.Read(UpdateBody).CopyTo(field.Json, "title");
        field.Touch(call.World.Now());
        return Reply.Ok(field);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        CustomFieldRecord field = FindChangeable(call);
        call.World.Answers.RemoveAll(answer => answer.Key("custom_field_id") == field.Id);
        call.World.FieldOptions.RemoveAll(option => option.Key("custom_field_id") == field.Id);
        call.World.CustomFields.Remove(field);
        return Reply.NoContent;
    }

    private static CustomFieldRecord FindChangeable(RoutedRequest call)
    {
        CustomFieldRecord field = Find(call, "id");
        return field.IsBuiltIn
            ? throw Refusal.Forbidden($"The field \"{field.Title}\" belongs to the network: hosts cannot create, change or delete such a field.")
            : field;
    }
}
