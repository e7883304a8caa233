using MightyNetworks.Sandbox.Endpoints;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Tags and badges, the badges' pictures, and their members.</summary>
internal static class MarkSeed
{
    private static readonly (string Title, string Color)[] Tags =
    [
        ("Founding member", "#3366FF"), ("Mentor", "#22AA66"), ("Speaker", "#CC3366"), ("Übersetzer:in", "#FF9900"), ("Unused", "#999999"),
    ];

    private static readonly (string Title, string Picture)[] Badges =
    [
        ("First hundred 💯", "first-hundred.png"), ("Helping hand", "helping-hand.png"), ("Marathon", "marathon.png"),
    ];

    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2024, 3, 4);
        foreach ((string title, string color) in Tags)
        {
            var tag = new Record(world.Tags.NextId(), world.Now());
            tag.Json["title"] = title;
            tag.Json["description"] = $"Members who are: {title}.";
            tag.Json["color"] = color;
            tag.Json["custom_field_id"] = SandboxWorld.TagField;
            world.Tags.Add(tag);
        }

        foreach ((string title, string picture) in Badges)
        {
            var badge = new Record(world.Badges.NextId(), world.Now());
            badge.Json["title"] = title;
            badge.Json["description"] = $"Given for: {title}.";
            badge.Json["color"] = "#FFCC00";
            badge.Json["custom_field_id"] = SandboxWorld.BadgeField;
            badge.Json["avatar_url"] = AssetEndpoints.Add(world, picture, "image").Text("url");
            world.Badges.Add(badge);
        }

        Give(world);
    }

    private static void Give(World world)
    {
        for (ulong number = 0; number < 24; number++)
        {
            ulong memberId = SandboxWorld.TaggedMember + (number * 4);
            world.MemberTags.Add(memberId, SandboxWorld.Tag + (number % 4));
            if (number % 3 == 0)
            {
                world.MemberBadges.Add(memberId, SandboxWorld.Badge + (number % 2));
            }
        }

        world.MemberTags.Add(SandboxWorld.TaggedMember, SandboxWorld.Tag + 1);
    }
}
