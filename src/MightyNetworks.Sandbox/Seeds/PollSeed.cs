using MightyNetworks.Sandbox.Endpoints;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>A poll of each type.</summary>
internal static class PollSeed
{
    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2026, 5, 4);
        Add(world, 1, "multiple_choice", "Which evening suits you?", "Monday", "Wednesday", "Saturday");
        Add(world, 4, "hot_cold", "Meeting before breakfast", "Cold", "Hot");
        Add(world, 8, "percentage", "How likely are you to come by train?", "Not at all", "For sure");
        Add(world, 5, "question", "What did you read last?");
    }

    private static void Add(World world, int space, string type, string title, params string[] choices)
    {
        Record poll = PollEndpoints.Add(world, world.Spaces[space - 1], world.TokenOwner, type, title, choices);
        poll.Json["description"] = "One answer each; you may change it.";
    }
}
