using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>One-time purchases.</summary>
internal static class PurchaseEndpoints
{
    public static void Map(RouteTable routes)
    {
        routes.Get("purchases", List);
        routes.Get("purchases/{id}/", call => Reply.Ok(Find(call)));
        routes.Delete("purchases/{id}/", Revoke);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        ulong? planId = call.Query.Key("plan_id");
        ulong? memberId = call.Query.Key("member_id");
        return call.Page(call.World.Purchases.Where(one =>
            (planId is null || one.Plan.Id == planId) && (memberId is null || one.MemberId == memberId)));
    }

    /// <summary>Revokes a purchase: removes it from the lists, and its plan immediately only on request.</summary>
    private static SandboxResponse Revoke(RoutedRequest call)
    {
        PurchaseRecord purchase = Find(call);
        if (purchase.IsApple)
        {
            throw Refusal.Invalid("This is an Apple in-app purchase, which only Apple can take back.");
        }

        purchase.Json["updated_at"] = Wire.Time(call.World.Now());
        call.World.Purchases.Remove(purchase);
        if (call.Query.Flag("immediate"))
        {
            call.World.RemoveFromPlan(call.World.Members.Author(purchase.MemberId), purchase.Plan);
        }

        return Reply.Ok(purchase);
    }

    private static PurchaseRecord Find(RoutedRequest call) => call.World.Purchases.Get(call.Key("id"), "purchase");
}
