using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Comments on posts, and their replies.</summary>
internal static class CommentEndpoints
{
    private const int DeepestReply = 2;

    private static readonly BodySchema CreateBody = new(Fields.Text("text").Required(), Fields.Key("reply_to_id"));

    public static void Map(RouteTable routes)
    {
        routes.Get("posts/{post_id}/comments", List);
        routes.Post("posts/{post_id}/comments", Create);
        routes.Get("posts/{post_id}/comments/{id}/", call => Reply.Ok(Find(call)));
        routes.Delete("posts/{post_id}/comments/{id}/", Delete);
    }

    /// <summary>Creates a comment; increments the reply count of its parent.</summary>
    public static Record Add(World world, Record post, Record? parent, ulong authorId, string text)
    {
        var comment = new Record(world.Comments.NextId(), world.Now());
        int depth = parent is null ? 0 : (int)parent.Json["depth"]! + 1;
        comment.Json["targetable_id"] = post.Id;
        comment.Json["targetable_type"] = "Post";
        comment.Json["text"] = text;
        comment.Json["replyable"] = depth < DeepestReply;
        comment.Json["depth"] = depth;
        comment.Json["cheer_count"] = 0;
        comment.Json["reply_count"] = 0;
        comment.Json["author_id"] = authorId;
        comment.Json["space_id"] = post.Key("space_id");
        comment.Json["permalink"] = $"{post.Text("permalink")}?comment={Wire.Text(comment.Id)}";
        if (parent is not null)
        {
            comment.Json["reply_to_id"] = parent.Id;
            parent.Increase("reply_count", 1);
        }

        post.Json["last_activity_at"] = comment.Text("created_at");
        return world.Comments.Add(comment);
    }

    /// <summary>Deletes a comment with all replies and reactions.</summary>
    public static void Remove(World world, Record comment)
    {
        foreach (Record reply in world.Comments.Where(one => (ulong?)one.Json["reply_to_id"] == comment.Id))
        {
            Remove(world, reply);
        }

        world.Reactions.RemoveAll(one => one.Text("targetable_type") == "Comment" && one.Key("targetable_id") == comment.Id);
        world.Comments.Remove(comment);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        ulong postId = PostEndpoints.Find(call, "post_id").Id;
        return call.Page(call.World.Comments.Where(comment => comment.Key("targetable_id") == postId));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        World world = call.World;
        Record post = PostEndpoints.Find(call, "post_id");
        Body body = call.Read(CreateBody);
        Record? parent = null;
        if (body.Key("reply_to_id") is { } parentId)
        {
            parent = world.Comments.Find(parentId);
            if (parent?.Key("targetable_id") != post.Id)
            {
                throw Refusal.Invalid($"The comment {Wire.Text(parentId)} of this post does not exist.");
            }

            if (!(bool)parent.Json["replyable"]!)
            {
                throw Refusal.Invalid($"The comment {Wire.Text(parentId)} takes no replies.");
            }
        }

        Record comment = Add(world, post, parent, world.TokenOwner.Id, body.RequiredText("text"));
        world.Hooks.Content("CommentCreated", comment);
        return Reply.Created(comment);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        Record comment = Find(call);
        if ((ulong?)comment.Json["reply_to_id"] is { } parentId)
        {
            call.World.Comments.Find(parentId)?.Increase("reply_count", -1);
        }

        Remove(call.World, comment);
        return Reply.NoContent;
    }

    private static Record Find(RoutedRequest call)
    {
        Record post = PostEndpoints.Find(call, "post_id");
        Record comment = call.World.Comments.Get(call.Key("id"), "comment");
        return comment.Key("targetable_id") == post.Id ? comment : throw Refusal.NotFound($"The comment {Wire.Text(comment.Id)} of this post");
    }
}
