using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Endpoints;
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
        CustomFieldRecord role = Add(world, "What brings you here?", "dropdown_single_select", "I lead a community", "I want to learn", "A friend asked me", "Neugier");
        CustomFieldRecord skills = Add(world, "Skills you share", "dropdown_multi_select", "Design", "Writing", "Gardening", "写真", "Bookkeeping");
        CustomFieldRecord city = Add(world, "Favourite place in town", "text_short");
        CustomFieldRecord story = Add(world, "Your story", "text_long");
        CustomFieldRecord number = Add(world, "Years of gardening", "number");
        CustomFieldRecord newsletter = Add(world, "May we print your story?", "boolean");
        CustomFieldRecord firstVisit = Add(world, "First visit", "date");
        CustomFieldRecord home = Add(world, "Home town", "location");
        CustomFieldRecord lived = Add(world, "Countries you lived in", "multi_location");
        CustomFieldRecord sabbatical = Add(world, "Sabbatical", "date_range");
        CustomFieldRecord birthday = Add(world, "Birthday", "recurring_date");
        CustomFieldRecord website = Add(world, "Website", "url");
        CustomFieldRecord phone = Add(world, "Phone", "phone_number");

        SeedTime.MoveTo(world, 2025, 11, 3);
        for (ulong index = 0; index < 12; index++)
        {
            ulong memberId = SandboxWorld.TaggedMember + (index * 2);
            int first = (int)index % 4;
            AnswerEndpoints.Set(world, role, memberId, [], [world.FieldOptions[first]]);
            AnswerEndpoints.Set(world, skills, memberId, [], [world.FieldOptions[4 + first], world.FieldOptions[5 + first]]);
            AnswerEndpoints.Set(world, city, memberId, new() { ["text"] = first % 2 == 0 ? "The library" : "Der Park hinter dem Wasserturm" }, []);
            AnswerEndpoints.Set(world, story, memberId, new() { ["text"] = "I began small, and then it grew.\nEs wurde größer. 🌳" }, []);
        }

        Set(number, new() { ["number"] = 12 });
        Set(newsletter, new() { ["boolean_value"] = true });
        Set(firstVisit, new() { ["date"] = "2024-03-09" });
        Set(home, Place("text", "Kraków", 50.0614, 19.9372));
        Set(lived, new() { ["locations"] = new JsonArray(Place("label", "Poland", 52.1, 19.4), Place("label", "Deutschland", 51.2, 10.4)) });
        Set(sabbatical, new() { ["start_date"] = "2026-09-01", ["end_date"] = "2027-08-31" });
        Set(birthday, new() { ["month"] = 2, ["day"] = 29 });
        Set(website, new() { ["url"] = "https://example.com/ada" });
        Set(phone, new() { ["phone_number"] = "+49 30 5550123" });

        void Set(CustomFieldRecord field, JsonObject values) => AnswerEndpoints.Set(world, field, SandboxWorld.TaggedMember, values, []);
    }

    private static JsonObject Place(string name, string label, double latitude, double longitude) =>
        new() { [name] = label, ["latitude"] = latitude, ["longitude"] = longitude };

    private static CustomFieldRecord Add(World world, string title, string type, params string[] options)
    {
        var field = new CustomFieldRecord(world.CustomFields.NextId(), world.Now())
        {
            MaxResponses = type == "dropdown_multi_select" ? 3 : null,
            MinValue = type == "number" ? 1 : null,
            MaxValue = type == "number" ? 100 : null,
        };
        field.Json["title"] = title;
        field.Json["response_type"] = type;
        if (type is "location" or "multi_location")
        {
            field.Json["location_granularity"] = type == "location" ? "city" : "country";
        }

        foreach (string option in options)
        {
            FieldOptionEndpoints.Add(world, field, option);
        }

        return world.CustomFields.Add(field);
    }
}
