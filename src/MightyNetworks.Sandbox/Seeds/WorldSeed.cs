using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Fills a new world.</summary>
internal static class WorldSeed
{
    public static void Fill(World world)
    {
        SpaceSeed.Fill(world);
    }
}
