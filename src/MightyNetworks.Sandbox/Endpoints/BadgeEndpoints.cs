using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Badges for members. Their pictures are uploaded assets.</summary>
internal static class BadgeEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Text("title").Required(), Fields.Text("description"), Fields.Color("color"), Fields.Key("avatar_id").Required());

    private static readonly BodySchema UpdateBody = new(
        Fields.Text("title").NotBlank(), Fields.Text("description"), Fields.Color("color"), Fields.Key("avatar_id"));

    public static void Map(RouteTable routes)
    {
        routes.Get("badges", call => call.Page(call.World.Badges));
        routes.Post("badges", Create);
        routes.Get("badges/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("badges/{id}/", Update);
        routes.Delete("badges/{id}/", Delete);
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        string? avatarUrl = ReadAvatarUrl(call.World, body);
        var badge = new Record(call.World.Badges.NextId(), call.World.Now());
        badge.Json["custom_field_id"] = SandboxWorld.BadgeField;
        body.CopyTo(badge.Json, "title", "description", "color");
        badge.Json["avatar_url"] = avatarUrl;
        return Reply.Created(call.World.Badges.Add(badge));
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record badge = Find(call);
        Body body = call.Read(UpdateBody);
        if (ReadAvatarUrl(call.World, body) is { } avatarUrl)
        {
            badge.Json["avatar_url"] = avatarUrl;
        }

        body.CopyTo(badge.Json, "title", "description", "color");
        badge.Touch(call.World.Now());
        return Reply.Ok(badge);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        Record badge = Find(call);
        call.World.MemberBadges.Forget(badge.Id);
        call.World.Badges.Remove(badge);
        return Reply.NoContent;
    }

    private static string? ReadAvatarUrl(World world, Body body) =>
        body.Key("avatar_id") is not { } id ? null
            : world.Assets.Find(id)?.Text("url") ?? throw Refusal.Invalid($"avatar_id: the asset {Wire.Text(id)} does not exist.");

    private static Record Find(RoutedRequest call) => call.World.Badges.Get(call.Key("id"), "badge");
}
