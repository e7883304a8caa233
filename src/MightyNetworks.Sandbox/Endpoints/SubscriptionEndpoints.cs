using System;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Subscriptions. Lists contain the active ones, or on request the cancelled ones.</summary>
internal static class SubscriptionEndpoints
{
    public static void Map(RouteTable routes)
    {
        routes.Get("subscriptions", List);
        routes.Get("subscriptions/{id}", call => Reply.Ok(Find(call)));
        routes.Delete("subscriptions/{id}", Cancel);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        bool canceled = call.Query.Text("status") == "canceled";
        ulong? memberId = call.Query.Key("member_id");
        return call.Page(call.World.Subscriptions.Where(one =>
            one.IsCanceled == canceled && (memberId is null || one.MemberId == memberId)));
    }

    /// <summary>Cancels a subscription. The member keeps the plan until the end of the billing cycle, or loses it immediately with "now".</summary>
    private static SandboxResponse Cancel(RoutedRequest call)
    {
        World world = call.World;
        SubscriptionRecord subscription = Find(call);
        string when = call.Query.Text("when") ?? "end_of_billing_cycle";
        if (when is not ("now" or "end_of_billing_cycle"))
        {
            throw Refusal.BadRequest($"when must be now or end_of_billing_cycle, not \"{when}\".");
        }

        if (subscription.IsCanceled)
        {
            throw Refusal.Invalid("The subscription is cancelled already.");
        }

        if (subscription.IsApple)
        {
            throw Refusal.Invalid("The subscription was bought through Apple; only the member can cancel it, in the App Store.");
        }

        DateTimeOffset now = world.Now();
        subscription.Cancel(now);
        if (when == "now")
        {
            subscription.Json["current_period_end"] = Wire.Time(now);
        }

        world.Hooks.SubscriptionCanceled(subscription);
        if (when == "now")
        {
            world.RemoveFromPlan(world.Members.Author(subscription.MemberId), subscription.Plan);
        }

        return Reply.Ok(subscription);
    }

    private static SubscriptionRecord Find(RoutedRequest call) => call.World.Subscriptions.Get(call.Key("id"), "subscription");
}
