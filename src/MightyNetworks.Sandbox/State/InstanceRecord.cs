using System;
using System.Text.Json;

namespace MightyNetworks.Sandbox.State;

/// <summary>One instance of a recurring event.</summary>
internal sealed record InstanceRecord(int Index, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    public void WriteTo(Utf8JsonWriter writer, ulong eventId)
    {
        writer.WriteStartObject();
        writer.WriteNumber("post_id"u8, eventId);
        writer.WriteString("starts_at"u8, Wire.Time(StartsAt));
        writer.WriteString("ends_at"u8, Wire.Time(EndsAt));
        writer.WriteNumber("instance_index"u8, Index);
        writer.WriteEndObject();
    }
}
