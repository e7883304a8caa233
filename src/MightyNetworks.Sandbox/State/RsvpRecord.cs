using System.Text.Json;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.State;

/// <summary>A member's RSVP to an event, or to one instance of a recurring event.</summary>
internal sealed class RsvpRecord(ulong id, EventRecord calendarEvent, MemberDirectory members)
    : Record(id, new JsonObject { ["id"] = id })
{
    public EventRecord Event { get; } = calendarEvent;

    public required ulong MemberId { get; set; }

    public InstanceRecord? Instance { get; set; }

    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, Id);
        writer.WriteString("updated"u8, Text("updated"));
        writer.WriteString("status"u8, Text("status"));
        writer.WritePropertyName("event"u8);
        Event.WritePayload(writer, members.Author(Event.CreatorId));
        writer.WritePropertyName("member"u8);
        members.Author(MemberId).WriteTo(writer);
        if (Instance is not null)
        {
            writer.WritePropertyName("event_instance"u8);
            Instance.WriteTo(writer, Event.Id);
        }

        writer.WriteEndObject();
    }
}
