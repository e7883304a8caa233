using System;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Tags for members.</summary>
internal static class TagEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Text("title").Required(), Fields.Text("description"), Fields.Color("color"));

    private static readonly BodySchema UpdateBody = new(
        Fields.Text("title").NotBlank(), Fields.Text("description"), Fields.Color("color"));

    public static void Map(RouteTable routes)
    {
        routes.Get("tags", call => call.Page(call.World.Tags));
        routes.Post("tags", Create);
        routes.Get("tags/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("tags/{id}/", Update);
        routes.Delete("tags/{id}/", Delete);
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        RequireUnusedTitle(call.World, body, null);
        var tag = new Record(call.World.Tags.NextId(), call.World.Now());
        tag.Json["custom_field_id"] = SandboxWorld.TagField;
        body.CopyTo(tag.Json, "title", "description", "color");
        return Reply.Created(call.World.Tags.Add(tag));
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record tag = Find(call);
        Body body = call.Read(UpdateBody);
        RequireUnusedTitle(call.World, body, tag);
        body.CopyTo(tag.Json, "title", "description", "color");
        tag.Touch(call.World.Now());
        return Reply.Ok(tag);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        Record tag = Find(call);
        call.World.MemberTags.Forget(tag.Id);
        call.World.Tags.Remove(tag);
        return Reply.NoContent;
    }

    private static void RequireUnusedTitle(World world, Body body, Record? self)
    {
        string? title = body.Text("title");
        if (world.Tags.Any(other => other != self && string.Equals(other.Text("title"), title, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.Invalid($"title has already been taken: {title}.");
        }
    }

    private static Record Find(RoutedRequest call) => call.World.Tags.Get(call.Key("id"), "tag");
}
