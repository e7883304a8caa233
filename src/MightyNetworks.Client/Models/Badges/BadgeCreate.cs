using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A badge to create. Contract schema: BadgeCreate.</summary>
public sealed class BadgeCreate
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What the badge stands for.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The colour, as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>The uploaded asset that is its picture.</summary>
    [JsonPropertyName("avatar_id")]
    public ulong? AvatarId { get; set; }
}
