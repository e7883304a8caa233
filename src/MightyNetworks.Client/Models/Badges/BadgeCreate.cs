using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a badge. Contract schema: BadgeCreate.</summary>
public sealed class BadgeCreate
{
    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Colour as #RRGGBB.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }

    /// <summary>ID of the uploaded asset to use as picture.</summary>
    [JsonPropertyName("avatar_id")]
    public ulong? AvatarId { get; set; }
}
