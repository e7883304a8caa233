using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An option that a member selected in a custom field. Contract schema: Segment.</summary>
public sealed class Segment : Resource
{
    /// <summary>ID of the option.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the option, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong OptionId => Id;

    /// <summary>When the option was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the option was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Colour as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>ID of the custom field the option belongs to.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
