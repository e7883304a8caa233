using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Plans: free, monthly, paid once, hidden, and archived.</summary>
internal static class PlanSeed
{
    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2024, 4, 2);
        Add(world, new(world.Plans.NextId(), world.Now()), "Community", "free", "visible");
        Add(world, Paid(world, 2900, "month", true), "Masterclass", "subscription", "visible");
        Add(world, Paid(world, 19900, "once", false), "Masterclass for good", "one_time", "visible");
        Add(world, new(world.Plans.NextId(), world.Now()), "Team", "free", "hidden");
        Add(world, new(world.Plans.NextId(), world.Now()) { Amount = 900, Interval = "month" }, "Early birds", "subscription", "archived");

        for (int index = 9; index < world.Options.MemberCount && index < 250; index += 10)
        {
            world.Plans[0].Members.Add(index);
        }
    }

    private static PlanRecord Paid(World world, int amount, string interval, bool hasFreeTrial) => new(world.Plans.NextId(), world.Now())
    {
        Amount = amount,
        Interval = interval,
        HasFreeTrial = hasFreeTrial,
        SpaceIds = [SandboxWorld.PaidSpace],
    };

    private static void Add(World world, PlanRecord plan, string name, string pricingType, string status)
    {
        plan.Json["name"] = name;
        plan.Json["description"] = $"The plan \"{name}\".";
        plan.Json["status"] = status;
        plan.Json["pricing_type"] = pricingType;
        plan.Json["visible_to_members"] = status == "visible";
        plan.Json["external"] = false;
        plan.Json["multiple"] = false;
        plan.Json["permalink"] = $"{SandboxUrls.Home}plans/{Wire.Text(plan.Id)}";
        world.Plans.Add(plan);
    }
}
