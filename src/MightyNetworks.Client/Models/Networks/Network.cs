using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A Mighty Network. Contract schema: Network.</summary>
public sealed class Network : Resource
{
    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Subdomain of mn.co.</summary>
    [JsonPropertyName("subdomain")]
    public string? Subdomain { get; set; }

    /// <summary>Subtitle.</summary>
    [JsonPropertyName("subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>Purpose.</summary>
    [JsonPropertyName("purpose")]
    public string? Purpose { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>When the network was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the network was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the network.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the network was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the network was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Title ?? Subdomain ?? string.Empty;
}
