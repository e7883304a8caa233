using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An option of a custom field. Contract schema: CustomFieldOption.</summary>
public sealed class CustomFieldOption : Resource
{
    /// <summary>The option's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The option's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong OptionId => Id;

    /// <summary>When the option was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the option was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The field that it is an option of.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>How many members chose it.</summary>
    [JsonPropertyName("member_count")]
    public int? MemberCount { get; set; }

    /// <summary>Whether a member added it.</summary>
    [JsonPropertyName("is_ad_hoc")]
    public bool? IsAdHoc { get; set; }

    /// <summary>Who created it.</summary>
    [JsonPropertyName("creator_id")]
    public ulong? CreatorId { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
