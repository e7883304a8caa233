using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Resources;

/// <summary>The members of a space, and their roles in it.</summary>
internal static class SpaceMembers
{
    private static readonly BodySchema UpdateBody = new([Fields.Choice("role", Roles.All), .. Members.ProfileFields]);

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

    private static SandboxResponse Add(Call call)
    {
        Space space = SpaceIn(call);
        Member member = call.World.Members.Get(call.RequiredQueryKey("user_id"));
        return space.Members.Add(member.Index)
            ? Reply.Ok(member)
            : throw Refusal.Invalid($"The member {Wire.Text(member.Id)} is already in the space \"{space.Name}\".");
    }

    private static SandboxResponse Update(Call call)
    {
        Space space = SpaceIn(call);
        Member member = MemberIn(call, space);
        Body body = call.Read(UpdateBody);
        Members.ChangeProfile(call.World, member, body);
        if (body.Text("role") is { } role)
        {
            space.SetRole(member, role);
        }

        return Reply.Ok(member);
    }

    private static SandboxResponse Remove(Call call)
    {
        Space space = SpaceIn(call);
        Member member = MemberIn(call, space);
        if (call.World.PaidPlanOf(member, space) is { } plan)
        {
            throw Refusal.Forbidden($"The member holds the paid plan \"{plan.Name}\" in this space and cannot be removed from it.");
        }

        space.Remove(member);
        return Reply.Empty();
    }

    private static SandboxResponse Ban(Call call)
    {
        Member member = MemberIn(call, SpaceIn(call));
        call.Read(BanBody);
        call.World.RemoveEverywhere(member);
        call.World.Members.Ban(member);
        return Reply.Empty();
    }

    private static Space SpaceIn(Call call) => call.World.Spaces.Get(call.Key("space_id"), "space");

    private static Member MemberIn(Call call, Space space)
    {
        Member member = call.World.Members.Get(call.Key("user_id"));
        return space.Members.Contains(member.Index)
            ? member
            : throw Refusal.NotFound($"The member {Wire.Text(member.Id)} in the space \"{space.Name}\"");
    }
}
