using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.Sandbox.State;

/// <summary>An event of a space. Its JSON is the contract's Event.</summary>
internal sealed class EventRecord(ulong id, DateTimeOffset createdAt) : Record(id, createdAt)
{
    private static readonly string[] PayloadFields =
    [
        "id", "created_at", "updated_at", "post_type", "title", "event_type", "starts_at", "ends_at", "time_zone", "location", "frequency",
        "interval", "rsvp_enabled", "rsvp_closed", "restricted_event", "post_in_feed", "images", "permalink",
    ];

    public required SpaceRecord Space { get; init; }

    public required ulong CreatorId { get; init; }

    public RecurrenceRule? Recurrence { get; set; }

    public DateTimeOffset StartsAt => Time("starts_at");

    public DateTimeOffset EndsAt => Time("ends_at");

    public bool TakesRsvps => (bool)Json["rsvp_enabled"]! && !(bool)Json["rsvp_closed"]!;

    public bool IsRestricted => (bool)Json["restricted_event"]!;

    /// <summary>The instances of a recurring event.</summary>
    public IEnumerable<InstanceRecord> Instances => Recurrence?.Instances(StartsAt, EndsAt - StartsAt, Zone) ?? [];

    public InstanceRecord? InstanceAt(DateTimeOffset time) => Instances.FirstOrDefault(instance => instance.StartsAt == time);

    /// <summary>The event as the contract's EventPayload, which contains more than Event about creator and space.</summary>
    public void WritePayload(Utf8JsonWriter writer, MemberRecord creator)
    {
        writer.WriteStartObject();
        foreach (string name in PayloadFields)
        {
            if (Json[name] is { } value)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
        }

        writer.WriteNumber("space_id"u8, Space.Id);
        writer.WriteNumber("creator_id"u8, creator.Id);
        writer.WriteString("summary"u8, Summary.Of((string?)Json["description"] ?? ""));
        writer.WritePropertyName("creator"u8);
        creator.WriteTo(writer);
        writer.WritePropertyName("space"u8);
        Space.WriteTo(writer);
        writer.WriteEndObject();
    }

    // .NET Framework knows no zone by its IANA name.
    private TimeZoneInfo Zone
    {
        get
        {
            try
            {
                return TimeZoneInfo.FindSystemTimeZoneById((string?)Json["time_zone"] ?? "UTC");
            }
            catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException)
            {
                return TimeZoneInfo.Utc;
            }
        }
    }
}
