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

    /// <summary>The kind of answer that the field takes, such as <c>text_short</c> or <c>date_range</c>.</summary>
    [JsonPropertyName("response_type")]
    public string? ResponseType { get; set; }

    /// <summary>How exact an answer of a location is: <c>address</c>, <c>city</c>, <c>state</c> or <c>country</c>; null for fields of other kinds.</summary>
    [JsonPropertyName("location_granularity")]
    public string? LocationGranularity { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
