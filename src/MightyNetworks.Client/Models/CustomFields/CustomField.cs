using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A custom field of member profiles. Contract schema: CustomField.</summary>
public sealed class CustomField : Resource
{
    /// <summary>ID of the field, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong CustomFieldId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Type of answer, such as <c>text_short</c> or <c>date_range</c>.</summary>
    [JsonPropertyName("response_type")]
    public string? ResponseType { get; set; }

    /// <summary>Precision of a location: <c>address</c>, <c>city</c>, <c>state</c> or <c>country</c>; null for other types of fields.</summary>
    [JsonPropertyName("location_granularity")]
    public string? LocationGranularity { get; set; }

    /// <summary>When the field was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the field was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the field.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the field was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the field was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
