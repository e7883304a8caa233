using System;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Subscriptions and purchases, some through Apple, some cancelled.</summary>
internal static class PaymentSeed
{
    public static void Fill(World world)
    {
        Subscribe(world, SandboxWorld.PayingMember, PaymentPlatforms.Stripe, false);
        Subscribe(world, SandboxWorld.ApplePayingMember, PaymentPlatforms.Apple, false);
        Subscribe(world, SandboxWorld.FormerPayingMember, PaymentPlatforms.Stripe, true);
        for (ulong number = 0; number < 9; number++)
        {
            Subscribe(world, SandboxWorld.TokenOwner + 29 + (number * 3), PaymentPlatforms.Stripe, number % 3 == 2);
        }

        Buy(world, SandboxWorld.Buyer, PaymentPlatforms.Stripe);
        Buy(world, SandboxWorld.AppleBuyer, PaymentPlatforms.Apple);
        for (ulong number = 0; number < 4; number++)
        {
            Buy(world, SandboxWorld.TokenOwner + 60 + number, PaymentPlatforms.Stripe);
        }
    }

    private static void Subscribe(World world, ulong memberId, string platform, bool isCanceled)
    {
        PlanRecord plan = world.Plans.Get(SandboxWorld.PaidPlan, "plan");
        var subscription = new SubscriptionRecord(world.Subscriptions.NextId(), memberId, plan, world.Members);
        DateTimeOffset start = SeedTime.Day(2026, 5, 2 + (world.Subscriptions.Count * 2));
        DateTimeOffset bought = start.AddMonths(-6);
        subscription.Json["current_period_start"] = Wire.Time(start);
        subscription.Json["current_period_end"] = Wire.Time(start.AddMonths(1));
        subscription.Json["payment_platform"] = platform;
        subscription.Json["trial_length"] = 7;
        subscription.Json["trial_start"] = Wire.Time(bought.AddDays(-7));
        subscription.Json["trial_end"] = Wire.Time(bought);
        subscription.Json["purchased_at"] = Wire.Time(bought);
        world.Subscriptions.Add(subscription);
        if (isCanceled)
        {
            subscription.Cancel(start.AddDays(3));
        }
        else
        {
            GiveAccess(world, plan, memberId);
        }
    }

    private static void Buy(World world, ulong memberId, string platform)
    {
        PlanRecord plan = world.Plans.Get(SandboxWorld.OneTimePlan, "plan");
        var purchase = new PurchaseRecord(world.Purchases.NextId(), memberId, plan, world.Members);
        string time = Wire.Time(SeedTime.Day(2026, 2, 3).AddDays(world.Purchases.Count * 11));
        purchase.Json["tax_percent"] = 19;
        purchase.Json["payment_platform"] = platform;
        purchase.Json["purchased_at"] = time;
        purchase.Json["created_at"] = time;
        purchase.Json["updated_at"] = time;
        world.Purchases.Add(purchase);
        GiveAccess(world, plan, memberId);
    }

    private static void GiveAccess(World world, PlanRecord plan, ulong memberId)
    {
        if (world.Members.Find(memberId) is { } member)
        {
            plan.Members.Add(member.Index);
            world.Spaces.Get(SandboxWorld.PaidSpace, "space").Members.Add(member.Index);
        }
    }
}
