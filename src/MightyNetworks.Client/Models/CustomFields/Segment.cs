using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An option that a member chose as the answer to a custom field. Contract schema: Segment.</summary>
public sealed class Segment : Resource
{
    /// <summary>The option's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The option's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong OptionId => Id;

    /// <summary>When the option was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the option was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The colour, as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>The field that it is an option of.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
