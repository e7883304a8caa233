using System;

namespace MightyNetworks.Sandbox.State;

/// <summary>A custom field of member profiles.</summary>
internal sealed class CustomFieldRecord(ulong id, DateTimeOffset createdAt) : Record(id, createdAt)
{
    public int? MaxResponses { get; init; }

    public long? MinValue { get; init; }

    public long? MaxValue { get; init; }

    public string ResponseType => Text("response_type");

    public string Title => Text("title");

    public bool IsDropdown => ResponseType is "dropdown_single_select" or "dropdown_multi_select";

    /// <summary>Whether the field implements tags or badges, which have their own operations.</summary>
    public bool IsBuiltIn => ResponseType is "tag" or "badge";
}
