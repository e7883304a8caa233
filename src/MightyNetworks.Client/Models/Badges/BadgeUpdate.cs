using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a badge; null fields stay as they are. Contract schema: BadgeUpdate.</summary>
public sealed class BadgeUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>New colour as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>ID of the uploaded asset to use as picture.</summary>
    [JsonPropertyName("avatar_id")]
    public ulong? AvatarId { get; set; }
}
