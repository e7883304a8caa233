using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Posts and articles, and their muted notifications.</summary>
internal static class PostEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Key("space_id").Required(),
        Fields.Text("title").Required(),
        Fields.Text("description"),
        Fields.Choice("post_type", "post", "article"));

    private static readonly BodySchema UpdateBody = new(Fields.Text("title").NotBlank(), Fields.Text("description"));

    public static void Map(RouteTable routes)
    {
        routes.Get("posts", List);
        routes.Post("posts", Create);
        routes.Get("posts/{id}/", call => Reply.Ok(Find(call, "id")));
        routes.Change("posts/{id}/", Update);
        routes.Delete("posts/{id}/", Delete);
        routes.Post("posts/{post_id}/mute", Mute);
        routes.Delete("posts/{post_id}/mute", Unmute);
    }

    public static Record Find(RoutedRequest call, string name) => call.World.Posts.Get(call.Key(name), "post");

    /// <summary>Creates a post without text.</summary>
    public static Record Make(World world, ulong id, ulong spaceId, ulong creatorId)
    {
        string now = Wire.Time(world.Now());
        return new(id, new JsonObject
        {
            ["id"] = id,
            ["created_at"] = now,
            ["updated_at"] = now,
            ["creator_id"] = creatorId,
            ["space_id"] = spaceId,
            ["title"] = "",
            ["summary"] = "",
            ["description"] = "",
            ["post_type"] = "post",
            ["images"] = new JsonArray(),
            ["status"] = "posted",
            ["published_at"] = now,
            ["last_activity_at"] = now,
            ["content_type"] = "text",
            ["comments_enabled"] = true,
            ["permalink"] = $"{SandboxUrls.Home}posts/{Wire.Text(id)}",
        });
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        ulong? spaceId = call.Query.Key("space_id");
        return call.Page(call.World.Posts.Where(post => spaceId is null || post.Key("space_id") == spaceId));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        SpaceRecord space = world.Spaces.Get(body.RequiredKey("space_id"), "space");
        Record post = Make(world, world.Posts.NextId(), space.Id, world.TokenOwner.Id);
        body.CopyTo(post.Json, "title", "description", "post_type");
        post.Json["summary"] = Summary.Of(post.Text("description"));
        world.Posts.Add(post);
        world.Hooks.Post(post, "Created");
        return Reply.Created(post);
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record post = Find(call, "id");
        call.Read(UpdateBody).CopyTo(post.Json, "title", "description");
        post.Json["summary"] = Summary.Of(post.Text("description"));
        post.Touch(call.World.Now());
        call.World.Hooks.Post(post, "Updated");
        return Reply.Ok(post);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        World world = call.World;
        Record post = Find(call, "id");
        foreach (Record comment in world.Comments.Where(one => one.Key("targetable_id") == post.Id))
        {
            CommentEndpoints.Remove(world, comment);
        }

        world.Reactions.RemoveAll(one => one.Text("targetable_type") == "Post" && one.Key("targetable_id") == post.Id);
        world.Posts.Remove(post);
        return Reply.NoContent;
    }

    private static SandboxResponse Mute(RoutedRequest call)
    {
        call.World.Mutes.Add(PostAndUser(call));
        return Reply.NoContent;
    }

    private static SandboxResponse Unmute(RoutedRequest call)
    {
        call.World.Mutes.Remove(PostAndUser(call));
        return Reply.NoContent;
    }

    /// <summary>The contract has no 422 here, so a missing user_id is "not found".</summary>
    private static (ulong PostId, ulong MemberId) PostAndUser(RoutedRequest call) =>
        (Find(call, "post_id").Id, call.World.Members.Get(call.Query.Key("user_id") ?? throw Refusal.NotFound("A user_id in the query")).Id);
}
