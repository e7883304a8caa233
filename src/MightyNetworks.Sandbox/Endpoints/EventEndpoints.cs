using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Single and recurring events.</summary>
internal static class EventEndpoints
{
    private static readonly Field[] OptionalFields =
    [
        Fields.Text("description"), Fields.Url("link"), Fields.Text("location"), Fields.Text("time_zone"),
        Fields.Flag("rsvp_enabled"), Fields.Flag("rsvp_closed"), Fields.Flag("restricted_event"), Fields.Flag("post_in_feed"),
        Fields.Choice("frequency", "daily", "weekly", "monthly", "yearly"), Fields.Count("interval"), Fields.Text("by_days"),
        Fields.Text("by_month_days"), Fields.Count("recurrence_count"), Fields.Time("recur_until"),
    ];

    private static readonly BodySchema CreateBody = new([
        Fields.Text("title").Required(), Fields.Time("starts_at").Required(), Fields.Time("ends_at").Required(),
        Fields.Text("event_type").Required(), Fields.Key("space_id").Required(), .. OptionalFields]);

    private static readonly BodySchema UpdateBody = new([
        Fields.Text("title").NotBlank(), Fields.Time("starts_at"), Fields.Time("ends_at"), Fields.Text("event_type").NotBlank(), .. OptionalFields]);

    private static readonly string[] PlainFields =
    [
        "title", "description", "rsvp_enabled", "rsvp_closed", "restricted_event", "post_in_feed", "event_type", "starts_at", "ends_at",
        "time_zone", "location", "link",
    ];

    public static void Map(RouteTable routes)
    {
        routes.Get("events", call => call.Page(call.World.Events));
        routes.Post("events", Create);
        routes.Get("events/{id}/", call => Reply.Ok(Find(call, "id")));
        routes.Change("events/{id}/", Update);
        routes.Delete("events/{id}/", Delete);
    }

    public static EventRecord Find(RoutedRequest call, string name) => call.World.Events.Get(call.Key(name), "event");

    /// <summary>Creates an event without title, type and times.</summary>
    public static EventRecord Make(World world, ulong id, SpaceRecord space, MemberRecord creator)
    {
        var made = new EventRecord(id, world.Now()) { Space = space, CreatorId = creator.Id };
        made.Json["post_type"] = "event";
        made.Json["creator"] = creator.ToUser();
        made.Json["images"] = new JsonArray();
        made.Json["permalink"] = $"{SandboxUrls.Home}events/{Wire.Text(id)}";
        made.Json["rsvp_enabled"] = true;
        made.Json["rsvp_closed"] = false;
        made.Json["restricted_event"] = false;
        made.Json["post_in_feed"] = false;
        made.Json["time_zone"] = "UTC";
        return made;
    }

    /// <summary>Makes the event recurring.</summary>
    public static void Repeat(EventRecord target, RecurrenceRule recurrence)
    {
        target.Recurrence = recurrence;
        target.Json["recurrence_rule"] = recurrence.ToRule();
        target.Json["frequency"] = recurrence.Frequency;
        target.Json["interval"] = recurrence.Interval;
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        SpaceRecord space = world.SpaceInBody(body.RequiredKey("space_id"));
        RequireOrder(body.Text("starts_at")!, body.Text("ends_at")!);
        RecurrenceRule? recurrence = ReadRecurrence(body, null);
        EventRecord made = Make(world, world.Events.NextId(), space, world.TokenOwner);
        body.CopyTo(made.Json, PlainFields);
        if (recurrence is not null)
        {
            Repeat(made, recurrence);
        }

        world.Events.Add(made);
        world.Hooks.Event(made, "Created");
        return Reply.Ok(made);
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        EventRecord changed = Find(call, "id");
        Body body = call.Read(UpdateBody);
        RequireOrder(body.Text("starts_at") ?? changed.Text("starts_at"), body.Text("ends_at") ?? changed.Text("ends_at"));
        RecurrenceRule? recurrence = ReadRecurrence(body, changed.Recurrence);
        body.CopyTo(changed.Json, PlainFields);
        if (recurrence is not null)
        {
            Repeat(changed, recurrence);
        }

        changed.Touch(call.World.Now());
        call.World.Hooks.Event(changed, "Updated");
        return Reply.Ok(changed);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        EventRecord deleted = Find(call, "id");
        call.World.Rsvps.RemoveAll(rsvp => rsvp.Event == deleted);
        call.World.Events.Remove(deleted);
        call.World.Hooks.Event(deleted, "Canceled");
        return Reply.NoContent;
    }

    private static void RequireOrder(string startsAt, string endsAt)
    {
        if (Wire.ParseTime(endsAt) <= Wire.ParseTime(startsAt))
        {
            throw Refusal.Invalid($"ends_at must be after starts_at ({startsAt}).");
        }
    }

    /// <summary>Returns the new recurrence: the fields of the body, else those of the event.</summary>
    private static RecurrenceRule? ReadRecurrence(Body body, RecurrenceRule? former)
    {
        string? frequency = body.Text("frequency") ?? former?.Frequency;
        if (frequency is null)
        {
            return body.Has("interval") || body.Has("by_days") || body.Has("by_month_days") || body.Has("recurrence_count") || body.Has("recur_until")
                ? throw Refusal.Invalid("frequency is required for an event that recurs.")
                : null;
        }

        return new()
        {
            Frequency = frequency,
            Interval = body.Count("interval") ?? former?.Interval ?? 1,
            Days = Read(body, "by_days", RecurrenceRule.ParseDays, "MO,WE") ?? former?.Days ?? [],
            MonthDays = Read(body, "by_month_days", RecurrenceRule.ParseMonthDays, "1,15,-1") ?? former?.MonthDays ?? [],
            Count = body.Count("recurrence_count") ?? former?.Count,
            Until = body.Text("recur_until") is { } until ? Wire.ParseTime(until) : former?.Until,
        };
    }

    private static IReadOnlyList<T>? Read<T>(Body body, string name, Func<string, IReadOnlyList<T>?> parse, string example) =>
        body.Text(name) is { } text ? parse(text) ?? throw Refusal.Invalid($"{name} must be days such as {example}.") : null;
}
