using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a badge is to change; what is null stays. Contract schema: BadgeUpdate.</summary>
public sealed class BadgeUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What the badge stands for.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The new colour, as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>The uploaded asset that becomes its picture.</summary>
    [JsonPropertyName("avatar_id")]
    public ulong? AvatarId { get; set; }
}
