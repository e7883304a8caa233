using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member's answer to a custom field. Contract schema: CustomFieldAnswer.</summary>
public sealed class CustomFieldAnswer : Resource
{
    /// <summary>The answer's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The answer's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong AnswerId => Id;

    /// <summary>When the answer was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the answer was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The member who answered.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>The field that is answered.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>The answer, where the field takes text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The chosen options, where the field has options.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<Segment>? Segments { get; set; }

    /// <summary>When the member last edited it.</summary>
    [JsonPropertyName("last_edited_at")]
    public DateTimeOffset? LastEditedAt { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => UserId;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Client.Describe.Named(Text ?? (Segments is null ? null : string.Join(", ", Segments)), Id);
}
