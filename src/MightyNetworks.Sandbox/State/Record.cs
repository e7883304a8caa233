using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.State;

/// <summary>A resource: its ID and its JSON; derived classes add state that the JSON does not contain.</summary>
internal class Record(ulong id, JsonObject json) : IWireItem
{
    public Record(ulong id, DateTimeOffset createdAt)
        : this(id, new JsonObject { ["id"] = id, ["created_at"] = Wire.Time(createdAt), ["updated_at"] = Wire.Time(createdAt) })
    {
    }

    public ulong Id { get; } = id;

    public JsonObject Json { get; } = json;

    public string Text(string name) => (string)Json[name]!;

    public ulong Key(string name) => (ulong)Json[name]!;

    public DateTimeOffset Time(string name) => Wire.ParseTime(Text(name));

    public void Touch(DateTimeOffset now) => Json["updated_at"] = Wire.Time(now);

    public void Increase(string counter, int by) => Json[counter] = (int)Json[counter]! + by;

    public virtual void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);
}
