using System;
using MightyNetworks.Sandbox.Endpoints;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Events: online, weekly, past, closed, and restricted to the members of a space.</summary>
internal static class EventSeed
{
    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2026, 4, 20);
        EventRecord talk = Add(world, 1, "Town hall", "online_meeting", SeedTime.Day(2026, 6, 18, 17), 90);
        talk.Json["link"] = "https://meet.example.com/town-hall";
        talk.Json["description"] = "What we did, what comes next, and your questions.";

        EventRecord weekly = Add(world, 11, "Office hours", "online_meeting", SeedTime.Day(2026, 6, 2, 15), 60);
        EventEndpoints.Repeat(weekly, new() { Frequency = "weekly", Days = [DayOfWeek.Tuesday], Count = 10 });

        EventRecord meetup = Add(world, 8, "Treffen am Kanal", "local_meetup", SeedTime.Day(2026, 5, 7, 17), 180);
        meetup.Json["location"] = "Maybachufer, Berlin, Germany";
        meetup.Json["time_zone"] = "Europe/Berlin";

        Add(world, 8, "Harbour walk (full)", "local_meetup", SeedTime.Day(2026, 6, 27, 13), 120).Json["rsvp_closed"] = true;
        Add(world, 10, "Masterclass session 5", "online_meeting", SeedTime.Day(2026, 6, 11, 16), 90).Json["restricted_event"] = true;
        Answer(world, talk, weekly, meetup);
    }

    private static EventRecord Add(World world, int space, string title, string type, DateTimeOffset startsAt, int minutes)
    {
        EventRecord made = EventEndpoints.Make(world, world.Events.NextId(), world.Spaces[space - 1], world.TokenOwner);
        made.Json["title"] = title;
        made.Json["event_type"] = type;
        made.Json["starts_at"] = Wire.Time(startsAt);
        made.Json["ends_at"] = Wire.Time(startsAt.AddMinutes(minutes));
        return world.Events.Add(made);
    }

    private static void Answer(World world, EventRecord talk, EventRecord weekly, EventRecord meetup)
    {
        SeedTime.MoveTo(world, 2026, 5, 2);
        string[] statuses = ["yes", "yes", "maybe", "no", "yes", "maybe", "yes"];
        for (int number = 0; number < statuses.Length; number++)
        {
            RsvpEndpoints.Add(world, talk, Person(number + 4), null, statuses[number]);
        }

        foreach (InstanceRecord instance in weekly.Instances)
        {
            RsvpEndpoints.Add(world, weekly, Person(12 + (instance.Index % 3)), instance, statuses[instance.Index % statuses.Length]);
        }

        RsvpEndpoints.Add(world, meetup, Person(4), null, "yes");
        RsvpEndpoints.Add(world, meetup, Person(14), null, "yes");
    }

    private static ulong Person(int number) => SandboxWorld.TokenOwner + (ulong)number - 1;
}
