using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Fills a new world. The order matters: later parts use earlier ones.</summary>
internal static class WorldSeed
{
    public static void Fill(World world)
    {
        SpaceSeed.Fill(world);
        PostSeed.Fill(world);
        PollSeed.Fill(world);
        EventSeed.Fill(world);
        CourseSeed.Fill(world);
        MarkSeed.Fill(world);
        FieldSeed.Fill(world);
        PlanSeed.Fill(world);
        PaymentSeed.Fill(world);
        InviteSeed.Fill(world);
        ReportSeed.Fill(world);
        world.Clock.MoveTo(world.Options.SeedTime);
    }
}
