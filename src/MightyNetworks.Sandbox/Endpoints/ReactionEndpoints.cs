using System.Linq;
using System.Text.RegularExpressions;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Reactions to posts and comments: at most one per member.</summary>
internal static class ReactionEndpoints
{
    private static readonly BodySchema CreateBody = new(Fields.Text("emoji").Required());

    public static void Map(RouteTable routes)
    {
        MapTarget(routes, "posts/{post_id}/reactions", "Post", call => PostEndpoints.Find(call, "post_id"));
        MapTarget(routes, "comments/{comment_id}/reactions", "Comment", call => call.World.Comments.Get(call.Key("comment_id"), "comment"));
    }

    private delegate Record Pick(RoutedRequest call);

    public static Record Add(World world, Record target, string type, ulong memberId, string emoji)
    {
        var reaction = new Record(world.Reactions.NextId(), world.Now());
        reaction.Json["space_id"] = target.Key("space_id");
        reaction.Json["network_id"] = world.Options.NetworkId;
        reaction.Json["targetable_id"] = target.Id;
        reaction.Json["targetable_type"] = type;
        reaction.Json["targetable_space_id"] = target.Key("space_id");
        reaction.Json["emoji"] = emoji;
        reaction.Json["base_emoji"] = WithoutSkinTone(emoji);
        reaction.Json["member_id"] = memberId;
        Count(target, type, 1);
        return world.Reactions.Add(reaction);
    }

    private static void MapTarget(RouteTable routes, string path, string type, Pick pick)
    {
        routes.Get(path, call =>
        {
            ulong id = pick(call).Id;
            return call.Page(call.World.Reactions.Where(one => one.Text("targetable_type") == type && one.Key("targetable_id") == id));
        });
        routes.Post(path, call =>
        {
            Record target = pick(call);
            string emoji = call.Read(CreateBody).RequiredText("emoji");
            Withdraw(call.World, target, type);
            Record reaction = Add(call.World, target, type, call.World.TokenOwner.Id, emoji);
            call.World.Hooks.Content("ReactionCreated", reaction);
            return Reply.Created(reaction);
        });
        routes.Delete(path, call =>
            Withdraw(call.World, pick(call), type) ? Reply.NoContent : throw Refusal.NotFound($"A reaction of yours to this {type}"));
    }

    private static bool Withdraw(World world, Record target, string type)
    {
        Record? mine = world.Reactions.FirstOrDefault(one =>
            one.Text("targetable_type") == type && one.Key("targetable_id") == target.Id && one.Key("member_id") == world.TokenOwner.Id);
        if (mine is null)
        {
            return false;
        }

        world.Reactions.Remove(mine);
        Count(target, type, -1);
        world.Hooks.Content("ReactionDeleted", mine);
        return true;
    }

    private static void Count(Record target, string type, int by)
    {
        if (type == "Comment")
        {
            target.Increase("cheer_count", by);
        }
    }

    private static string WithoutSkinTone(string emoji) => Regex.Replace(emoji, "\uD83C[\uDFFB-\uDFFF]", "");
}
