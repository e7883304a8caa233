using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Polls and questions.</summary>
internal static class PollEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Key("space_id").Required(),
        Fields.Text("title").Required(),
        Fields.Text("description"),
        Fields.Choice("poll_type", "multiple_choice", "hot_cold", "percentage", "question").Required(),
        Fields.TextList("choices"),
        Fields.Flag("notify"));

    private static readonly BodySchema UpdateBody = new(Fields.Text("title").NotBlank(), Fields.Text("description"));

    public static void Map(RouteTable routes)
    {
        routes.Get("polls", List);
        routes.Post("polls", Create);
        routes.Get("polls/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("polls/{id}/", Update);
        routes.Delete("polls/{id}/", Delete);
    }

    public static Record Add(World world, SpaceRecord space, MemberRecord creator, string type, string title, IReadOnlyList<string> choices)
    {
        var poll = new Record(world.Polls.NextId(), world.Now());
        poll.Json["post_type"] = type == "question" ? "question" : "poll";
        poll.Json["poll_type"] = type;
        poll.Json["title"] = title;
        poll.Json["creator"] = creator.ToUser();
        poll.Json["space"] = space.Json.DeepClone();
        poll.Json["images"] = new JsonArray();
        if (type != "question")
        {
            poll.Json["choices"] = new JsonArray([.. choices.Select((text, index) => new JsonObject
            {
                ["id"] = $"{Wire.Text(poll.Id)}-{Wire.Text(index + 1)}",
                ["text"] = text,
            })]);
        }

        poll.Json["status"] = "posted";
        poll.Json["published_at"] = poll.Text("created_at");
        poll.Json["permalink"] = $"{SandboxUrls.Home}polls/{Wire.Text(poll.Id)}";
        poll.Json["comments_enabled"] = true;
        poll.Json["last_activity_at"] = poll.Text("created_at");
        return world.Polls.Add(poll);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        ulong? spaceId = call.Query.Key("space_id");
        return call.Page(call.World.Polls.Where(poll => spaceId is null || (ulong)poll.Json["space"]!["id"]! == spaceId));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        SpaceRecord space = world.Spaces.Get(body.RequiredKey("space_id"), "space");
        string type = body.RequiredText("poll_type");
        IReadOnlyList<string> choices = body.Texts("choices");
        int least = type switch { "question" => 0, "multiple_choice" => 2, _ => 1 };
        if (choices.Count < least)
        {
            throw Refusal.Invalid($"choices is required for a poll of the type {type}, with at least {Wire.Text(least)}.");
        }

        Record poll = Add(world, space, world.TokenOwner, type, body.RequiredText("title"), choices);
        body.CopyTo(poll.Json, "description");
        world.Hooks.Poll(poll, "Created");
        return Reply.Created(poll);
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record poll = Find(call);
        call.Read(UpdateBody).CopyTo(poll.Json, "title", "description");
        poll.Touch(call.World.Now());
        call.World.Hooks.Poll(poll, "Updated");
        return Reply.Ok(poll);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        call.World.Polls.Remove(Find(call));
        return Reply.NoContent;
    }

    private static Record Find(RoutedRequest call) => call.World.Polls.Get(call.Key("id"), "poll");
}
