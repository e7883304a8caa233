using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Spaces of the network.</summary>
internal static class SpaceEndpoints
{
    private static readonly BodySchema CreateBody = new(Fields.Text("name").Required()) { MalformedStatus = 400 };

    private static readonly BodySchema UpdateBody = new(Fields.Text("name").NotBlank(), Fields.Key("collection_id")) { MalformedStatus = 400 };

    public static void Map(RouteTable routes)
    {
        routes.Get("spaces", call => call.Page(call.World.Spaces));
        routes.Post("spaces", Create);
        routes.Get("spaces/{id}", call => Reply.Ok(call.World.Spaces.Get(call.Key("id"), "space")));
        routes.Change("spaces/{id}", Update);
        routes.Delete("spaces/{id}", Delete);
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        var space = new SpaceRecord(world.Spaces.NextId(), world.Now()) { OwnerId = world.TokenOwner.Id, Members = Roster.Nobody() };
        body.CopyTo(space.Json, "name");
        world.Spaces.Add(space);
        world.Join(world.TokenOwner, space);
        return Reply.Created(space);
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        World world = call.World;
        SpaceRecord space = world.Spaces.Get(call.Key("id"), "space");
        Body body = call.Read(UpdateBody);
        if (body.Key("collection_id") is { } collectionId && collectionId != space.CollectionId)
        {
            _ = world.Collections.Find(collectionId) ?? throw Refusal.Invalid($"The collection {Wire.Text(collectionId)} does not exist.");
            space.Position = world.Spaces.Count(other => other.CollectionId == collectionId) + 1;
        }

        body.CopyTo(space.Json, "name", "collection_id");
        space.Touch(world.Now());
        return Reply.Ok(space);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        World world = call.World;
        SpaceRecord space = world.Spaces.Get(call.Key("id"), "space");
        if (world.Plans.FirstOrDefault(plan => !plan.IsArchived && plan.SpaceIds.Contains(space.Id)) is { } plan)
        {
            throw Refusal.Invalid($"The space comes with the plan \"{plan.Name}\" and cannot be deleted.");
        }

        if (space.IsForEverybody)
        {
            throw Refusal.Invalid("Every member is in this space; it cannot be deleted.");
        }

        DeleteContent(world, space);
        world.Spaces.Remove(space);
        return Reply.NoContent;
    }

    private static void DeleteContent(World world, SpaceRecord space)
    {
        world.Posts.RemoveAll(post => post.Key("space_id") == space.Id);
        world.Comments.RemoveAll(comment => comment.Key("space_id") == space.Id);
        world.Reactions.RemoveAll(reaction => reaction.Key("space_id") == space.Id);
        world.Polls.RemoveAll(poll => (ulong)poll.Json["space"]!["id"]! == space.Id);
        world.Rsvps.RemoveAll(rsvp => rsvp.Event.Space == space);
        world.Events.RemoveAll(one => one.Space == space);
        world.Courseworks.RemoveAll(coursework => coursework.Key("space_id") == space.Id);
    }
}
