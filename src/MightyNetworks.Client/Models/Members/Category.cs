using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A category of members. Contract schema: Category.</summary>
public sealed class Category : Resource
{
    /// <summary>The category's number; 0 where the service sent only a name.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The category's name.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Title ?? string.Empty;
}
