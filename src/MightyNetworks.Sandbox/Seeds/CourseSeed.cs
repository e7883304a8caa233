using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>A course: an overview, two sections with lessons, a quiz, and a pending lesson.</summary>
internal static class CourseSeed
{
    /// <summary>The items, each with the index of its parent (0 for none), its position and its number of children.</summary>
    private static readonly (string Type, int Parent, int Position, int Children, string Title, string Status, string Completion)[] Parts =
    [
        ("overview", 0, 1, 3, "Community design", "posted", "none"),
        ("section", 1, 1, 2, "Beginnings", "posted", "none"),
        ("lesson", 2, 1, 0, "Who is it for?", "posted", "button"),
        ("lesson", 2, 2, 0, "The first ten members", "posted", "video"),
        ("section", 1, 2, 3, "Keeping it alive", "posted", "none"),
        ("lesson", 5, 1, 0, "Rituals", "posted", "visited"),
        ("quiz", 5, 2, 0, "What do you remember?", "posted", "minimum_correct_percentage"),
        ("lesson", 5, 3, 0, "Conflict, and how to have it", "hidden", "none"),
        ("lesson", 1, 3, 0, "Afterword", "pending", "none"),
    ];

    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2025, 9, 15);
        for (int number = 0; number < Parts.Length; number++)
        {
            Add(world, number);
        }
    }

    private static void Add(World world, int number)
    {
        var (type, parent, position, children, title, status, completion) = Parts[number];
        var part = new Record(world.Courseworks.NextId(), world.Now());
        part.Json["space_id"] = SandboxWorld.CourseSpace;
        part.Json["type"] = type;
        if (parent > 0)
        {
            part.Json["parent_id"] = SandboxWorld.CourseOverview + (ulong)parent - 1;
            part.Json["parent_type"] = Parts[parent - 1].Type;
        }

        part.Json["title"] = title;
        part.Json["description"] = $"{title}: what this {type} is about.";
        part.Json["status"] = status;
        part.Json["position"] = position;
        part.Json["completion_criteria"] = completion;
        part.Json["unlocking_criteria"] = type == "quiz" ? "sequential" : "none";
        part.Json["children_count"] = children;
        part.Json["permalink"] = $"{SandboxUrls.Home}spaces/{Wire.Text(SandboxWorld.CourseSpace)}/courseworks/{Wire.Text(part.Id)}";
        world.Courseworks.Add(part);
    }
}
