using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Members of spaces, and their roles.</summary>
internal static class SpaceMemberEndpoints
{
    private static readonly BodySchema UpdateBody = new([Fields.Choice("role", Roles.All), .. MemberEndpoints.ProfileFields]);

    private static readonly BodySchema BanBody = new(Fields.Text("ban_reason"));

    public static void Map(RouteTable routes)
    {
        routes.Get("spaces/{space_id}/members", call => call.Page(new MemberList(call.World.Members, SpaceIn(call).Members)));
        routes.Post("spaces/{space_id}/members", Add);
        routes.Get("spaces/{space_id}/members/{user_id}/", call => Reply.Ok(MemberIn(call, SpaceIn(call))));
        routes.Change("spaces/{space_id}/members/{user_id}/", Update);
        routes.Delete("spaces/{space_id}/members/{user_id}/", Remove);
        routes.Post("spaces/{space_id}/members/{user_id}/ban", Ban);
    }

    private static SandboxResponse Add(RoutedRequest call)
    {
        SpaceRecord space = SpaceIn(call);
        MemberRecord member = call.World.Members.Get(call.RequiredQueryKey("user_id"));
        return call.World.Join(member, space)
            ? Reply.Ok(member)
            : throw Refusal.Invalid($"The member {Wire.Text(member.Id)} is already in the space \"{space.Name}\".");
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        SpaceRecord space = SpaceIn(call);
        MemberRecord member = MemberIn(call, space);
        Body body = call.Read(UpdateBody);
        MemberEndpoints.ChangeProfile(call.World, member, body);
        if (body.Text("role") is { } role)
        {
            space.SetRole(member, role);
        }

        call.World.Hooks.Updated(member, space);
        return Reply.Ok(member);
    }

    private static SandboxResponse Remove(RoutedRequest call)
    {
        SpaceRecord space = SpaceIn(call);
        MemberRecord member = MemberIn(call, space);
        if (call.World.PaidPlanOf(member, space) is { } plan)
        {
            throw Refusal.Forbidden($"The member holds the paid plan \"{plan.Name}\" in this space and cannot be removed from it.");
        }

        call.World.Leave(member, space);
        return Reply.Empty();
    }

    private static SandboxResponse Ban(RoutedRequest call)
    {
        MemberRecord member = MemberIn(call, SpaceIn(call));
        call.Read(BanBody);
        call.World.RemoveEverywhere(member);
        call.World.Members.Ban(member);
        return Reply.Empty();
    }

    private static SpaceRecord SpaceIn(RoutedRequest call) => call.World.Spaces.Get(call.Key("space_id"), "space");

    private static MemberRecord MemberIn(RoutedRequest call, SpaceRecord space)
    {
        MemberRecord member = call.World.Members.Get(call.Key("user_id"));
        return space.Members.Contains(member.Index)
            ? member
            : throw Refusal.NotFound($"The member {Wire.Text(member.Id)} in the space \"{space.Name}\"");
    }
}
