using System;
using System.Globalization;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>RSVPs of members: at most one per event, or per instance of a recurring event.</summary>
internal static class RsvpEndpoints
{
    private static readonly Field Status = Fields.Choice("status", "yes", "maybe", "no");

    private static readonly BodySchema CreateBody = new(Fields.Key("member_id").Required(), Status.Required(), Fields.Time("instance_at"));

    private static readonly BodySchema UpdateBody = new(Fields.Key("member_id"), Status, Fields.Time("instance_at"));

    public static void Map(RouteTable routes)
    {
        routes.Get("events/{event_id}/rsvps", List);
        routes.Post("events/{event_id}/rsvps", CreateOrUpdate);
        routes.Get("events/{event_id}/rsvps/{id}/", call => Reply.Ok(Find(call)));
        routes.Patch("events/{event_id}/rsvps/{id}/", call => Update(call, UpdateBody));
        routes.Put("events/{event_id}/rsvps/{id}/", call => Update(call, CreateBody));
        routes.Delete("events/{event_id}/rsvps/{id}/", Delete);
    }

    public static RsvpRecord Add(World world, EventRecord target, ulong memberId, InstanceRecord? instance, string status)
    {
        var rsvp = new RsvpRecord(world.Rsvps.NextId(), target, world.Members) { MemberId = memberId, Instance = instance };
        SetStatus(world, rsvp, status);
        return world.Rsvps.Add(rsvp);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        EventRecord target = EventEndpoints.Find(call, "event_id");
        bool isFiltered = DateTimeOffset.TryParse(
            call.Query.Text("instance_at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instanceAt);
        return call.Page(call.World.Rsvps.Where(rsvp =>
            rsvp.Event == target && (!isFiltered || rsvp.Instance?.StartsAt == instanceAt)));
    }

    private static SandboxResponse CreateOrUpdate(RoutedRequest call)
    {
        World world = call.World;
        EventRecord target = EventEndpoints.Find(call, "event_id");
        Body body = call.Read(CreateBody);
        ulong memberId = body.RequiredKey("member_id");
        InstanceRecord? instance = ReadInstance(target, body);
        RequireOpen(world, target, memberId);
        string status = body.RequiredText("status");
        RsvpRecord? rsvp = world.Rsvps.FirstOrDefault(one => one.Event == target && one.MemberId == memberId && one.Instance == instance);
        if (rsvp is null)
        {
            rsvp = Add(world, target, memberId, instance, status);
            world.Hooks.Content("RsvpCreated", rsvp);
            return Reply.Ok(rsvp);
        }

        SetStatus(world, rsvp, status);
        world.Hooks.Content("RsvpUpdated", rsvp);
        return Reply.Ok(rsvp);
    }

    private static SandboxResponse Update(RoutedRequest call, BodySchema schema)
    {
        RsvpRecord rsvp = Find(call);
        Body body = call.Read(schema);
        ulong memberId = body.Key("member_id") ?? rsvp.MemberId;
        InstanceRecord? instance = ReadInstance(rsvp.Event, body) ?? rsvp.Instance;
        RequireOpen(call.World, rsvp.Event, memberId);
        if (call.World.Rsvps.Any(one => one != rsvp && one.Event == rsvp.Event && one.MemberId == memberId && one.Instance == instance))
        {
            throw Refusal.Invalid($"The member {Wire.Text(memberId)} has another RSVP to this event.");
        }

        rsvp.MemberId = memberId;
        rsvp.Instance = instance;
        SetStatus(call.World, rsvp, body.Text("status") ?? rsvp.Text("status"));
        call.World.Hooks.Content("RsvpUpdated", rsvp);
        return Reply.Ok(rsvp);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        RsvpRecord rsvp = Find(call);
        call.World.Rsvps.Remove(rsvp);
        call.World.Hooks.Content("RsvpDeleted", rsvp);
        return Reply.NoContent;
    }

    private static void SetStatus(World world, RsvpRecord rsvp, string status)
    {
        rsvp.Json["status"] = status;
        rsvp.Json["updated"] = Wire.Time(world.Now());
    }

    private static InstanceRecord? ReadInstance(EventRecord target, Body body) =>
        body.Text("instance_at") is not { } text ? null
            : target.InstanceAt(Wire.ParseTime(text)) ?? throw Refusal.Invalid($"The event has no instance at {text}.");

    private static void RequireOpen(World world, EventRecord target, ulong memberId)
    {
        MemberRecord member = world.Members.Find(memberId) ?? throw Refusal.Invalid($"The member {Wire.Text(memberId)} does not exist.");
        if (!target.TakesRsvps)
        {
            throw Refusal.Forbidden("The event does not accept RSVPs.");
        }

        if (target.IsRestricted && !target.Space.Members.Contains(member.Index))
        {
            throw Refusal.Forbidden($"The event is for members of the space \"{target.Space.Name}\" only.");
        }
    }

    private static RsvpRecord Find(RoutedRequest call)
    {
        EventRecord target = EventEndpoints.Find(call, "event_id");
        RsvpRecord rsvp = call.World.Rsvps.Get(call.Key("id"), "RSVP");
        return rsvp.Event == target ? rsvp : throw Refusal.NotFound($"The RSVP {Wire.Text(rsvp.Id)} to this event");
    }
}
