using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Plans of the network, and their members.</summary>
internal static class PlanEndpoints
{
    public static void Map(RouteTable routes)
    {
        routes.Get("plans", call => call.Page(call.World.Plans));
        routes.Get("plans/{id}/", call => Reply.Ok(Find(call, "id")));
        routes.Delete("plans/{id}/", Archive);
        routes.Get("plans/{plan_id}/members", call => call.Page(new MemberList(call.World.Members, Find(call, "plan_id").Members)));
        routes.Post("plans/{plan_id}/members", AddMember);
        routes.Get("plans/{plan_id}/members/{member_id}/", call => Reply.Ok(FindMember(call, "member_id")));
        routes.Delete("plans/{plan_id}/members/{id}/", RemoveMember);
    }

    public static PlanRecord Find(RoutedRequest call, string name) => call.World.Plans.Get(call.Key(name), "plan");

    private static SandboxResponse Archive(RoutedRequest call)
    {
        World world = call.World;
        PlanRecord plan = Find(call, "id");
        if (plan.IsArchived)
        {
            throw Refusal.Invalid($"The plan \"{plan.Name}\" is archived already.");
        }

        foreach (SubscriptionRecord subscription in world.Subscriptions.Where(one => one.Plan == plan && !one.IsCanceled))
        {
            subscription.Cancel(world.Now());
            world.Hooks.SubscriptionCanceled(subscription);
        }

        while (plan.Members.Count > 0)
        {
            world.RemoveFromPlan(world.Members.At(plan.Members.At(0)), plan);
        }

        plan.Json["status"] = "archived";
        plan.Touch(world.Now());
        return Reply.NoContent;
    }

    private static SandboxResponse AddMember(RoutedRequest call)
    {
        PlanRecord plan = Find(call, "plan_id");
        MemberRecord member = call.World.Members.Get(call.RequiredQueryKey("user_id"));
        if (!plan.IsFree)
        {
            throw Refusal.Invalid($"Members can be added to free plans only; \"{plan.Name}\" is paid ({plan.PricingType}). Send a plan invite instead.");
        }

        bool hasAnother = call.World.Plans.Any(other => other.Members.Contains(member.Index));
        if (!plan.Members.Add(member.Index))
        {
            throw Refusal.Invalid($"The member {Wire.Text(member.Id)} already has the plan \"{plan.Name}\".");
        }

        call.World.Hooks.PlanGranted(member, plan, hasAnother);
        return Reply.Ok(plan);
    }

    private static SandboxResponse RemoveMember(RoutedRequest call)
    {
        World world = call.World;
        PlanRecord plan = Find(call, "plan_id");
        MemberRecord member = FindMember(call, "id");
        SubscriptionRecord? subscription = world.Subscriptions.FirstOrDefault(one => one.Plan == plan && one.MemberId == member.Id && !one.IsCanceled);
        PurchaseRecord? purchase = world.Purchases.FirstOrDefault(one => one.Plan == plan && one.MemberId == member.Id);
        if (subscription?.IsApple == true || purchase?.IsApple == true)
        {
            throw Refusal.Invalid("The member paid through Apple; only the member can cancel, in the App Store.");
        }

        if (subscription is not null)
        {
            subscription.Cancel(world.Now());
            world.Hooks.SubscriptionCanceled(subscription);
        }

        if (purchase is not null)
        {
            world.Purchases.Remove(purchase);
        }

        world.RemoveFromPlan(member, plan);
        return Reply.NoContent;
    }

    private static MemberRecord FindMember(RoutedRequest call, string name)
    {
        PlanRecord plan = Find(call, "plan_id");
        MemberRecord member = call.World.Members.Get(call.Key(name));
        return plan.Members.Contains(member.Index)
            ? member
            : throw Refusal.NotFound($"The member {Wire.Text(member.Id)} in the plan \"{plan.Name}\"");
    }
}
