using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A Mighty Network. Contract schema: Network.</summary>
public sealed class Network : Resource
{
    /// <summary>The network's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the network was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the network was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The first part of its address below mn.co.</summary>
    [JsonPropertyName("subdomain")]
    public string? Subdomain { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The line below the title.</summary>
    [JsonPropertyName("subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>What it is for.</summary>
    [JsonPropertyName("purpose")]
    public string? Purpose { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Title ?? Subdomain ?? string.Empty;
}
