using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A custom field of member profiles. Contract schema: CustomField.</summary>
public sealed class CustomField : Resource
{
    /// <summary>The field's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The field's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong CustomFieldId => Id;

    /// <summary>When the field was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the field was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>How members answer: with text, or with options.</summary>
    [JsonPropertyName("response_type")]
    public string? ResponseType { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Client.Describe.Named(Title, Id);
}
