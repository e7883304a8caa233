using System;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Twelve spaces in three collections, and their members.</summary>
internal static class SpaceSeed
{
    private static readonly (string Name, string Description)[] Collections =
    [
        ("Start here", "Say hello and find your way."),
        ("Community", "Groups that meet, online and in town."),
        ("Learning", "Courses and everything that comes with them."),
    ];

    /// <summary>The spaces; the members of each are every step-th member from an offset.</summary>
    private static readonly (string Name, int Step, int Offset)[] Spaces =
    [
        ("Welcome", 1, 0),
        ("Announcements", 1, 0),
        ("Introductions", 2, 0),
        ("Ask us anything 💬", 3, 1),
        ("Book club 📚", 5, 2),
        ("Gärtnern in Berlin 🌱", 10, 3),
        ("写真部", 12, 7),
        ("Local meetups", 4, 2),
        ("Community design course", 8, 4),
        ("Masterclass", int.MaxValue, int.MaxValue),
        ("Office hours", 6, 5),
        ("Resource library", 9, 8),
    ];

    public static void Fill(World world)
    {
        DateTimeOffset opening = new(2024, 1, 8, 9, 0, 0, TimeSpan.Zero);
        for (int number = 0; number < Collections.Length; number++)
        {
            AddCollection(world, number, opening.AddMinutes(number));
        }

        for (int number = 0; number < Spaces.Length; number++)
        {
            AddSpace(world, number, opening.AddDays(number * 20));
        }
    }

    private static void AddCollection(World world, int number, DateTimeOffset createdAt)
    {
        var collection = new Record(world.Collections.NextId(), createdAt);
        collection.Json["name"] = Collections[number].Name;
        collection.Json["description"] = Collections[number].Description;
        collection.Json["visible_to_members"] = true;
        collection.Json["position"] = number + 1;
        collection.Json["explorable"] = number == 0;
        world.Collections.Add(collection);
    }

    private static void AddSpace(World world, int number, DateTimeOffset createdAt)
    {
        (string name, int step, int offset) = Spaces[number];
        ulong id = world.Spaces.NextId();
        var space = new SpaceRecord(id, createdAt)
        {
            OwnerId = id == SandboxWorld.OwnedSpace ? SandboxWorld.SpaceOwner : SandboxWorld.TokenOwner,
            Members = new(world.Options.MemberCount, step, offset),
            IsForEverybody = number < 2,
            IsCourse = id == SandboxWorld.CourseSpace,
            Position = (number % 4) + 1,
        };
        space.Json["name"] = name;
        space.Json["collection_id"] = SandboxWorld.Collection + ((ulong)number / 4);
        world.Spaces.Add(space);
        Join(world, space, SandboxWorld.TokenOwner);
        Leave(world, space, SandboxWorld.LimitedMember);
        if (id == SandboxWorld.OwnedSpace)
        {
            Join(world, space, SandboxWorld.LimitedMember);
        }
    }

    private static void Join(World world, SpaceRecord space, ulong memberId)
    {
        if (world.Members.Find(memberId) is { } member)
        {
            space.Members.Add(member.Index);
        }
    }

    private static void Leave(World world, SpaceRecord space, ulong memberId)
    {
        if (world.Members.Find(memberId) is { } member)
        {
            space.Members.Remove(member.Index);
        }
    }
}
