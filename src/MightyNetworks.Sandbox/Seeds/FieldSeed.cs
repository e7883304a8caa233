using MightyNetworks.Sandbox.Resources;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>A custom field of each response type, its options, and answers.</summary>
internal static class FieldSeed
{
    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2024, 2, 12);
        Add(world, "Tags", "tag");
        Add(world, "Badges", "badge");
        CustomField role = Add(world, "What brings you here?", "dropdown_single_select", "I lead a community", "I want to learn", "A friend asked me", "Neugier");
        CustomField skills = Add(world, "Skills you share", "dropdown_multi_select", "Design", "Writing", "Gardening", "写真", "Bookkeeping");
        CustomField city = Add(world, "Favourite place in town", "text_short");
        CustomField story = Add(world, "Your story", "text_long");

        SeedTime.MoveTo(world, 2025, 11, 3);
        for (ulong number = 0; number < 12; number++)
        {
            ulong memberId = SandboxWorld.TaggedMember + (number * 2);
            int first = (int)number % 4;
            Answers.Set(world, role, memberId, null, [world.FieldOptions[first]]);
            Answers.Set(world, skills, memberId, null, [world.FieldOptions[4 + first], world.FieldOptions[5 + first]]);
            Answers.Set(world, city, memberId, first % 2 == 0 ? "The library" : "Der Park hinter dem Wasserturm", []);
            Answers.Set(world, story, memberId, "I began small, and then it grew.\nEs wurde größer. 🌳", []);
        }
    }

    private static CustomField Add(World world, string title, string type, params string[] options)
    {
        var field = new CustomField(world.CustomFields.NextId(), world.Now())
        {
            MaxResponses = type == "dropdown_multi_select" ? 3 : null,
        };
        field.Json["title"] = title;
        field.Json["response_type"] = type;
        foreach (string option in options)
        {
            FieldOptions.Add(world, field, option);
        }

        return world.CustomFields.Add(field);
    }
}
