using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A badge that members carry. Contract schema: Badge.</summary>
public class Badge : Resource
{
    /// <summary>The badge's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The badge's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong BadgeId => Id;

    /// <summary>When the badge was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the badge was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What the badge stands for.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The colour, as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>The custom field behind the badge.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>The address of the picture.</summary>
    [JsonPropertyName("avatar_url")]
    public string? AvatarUrl { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
