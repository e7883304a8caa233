using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An option of a custom field. Contract schema: CustomFieldOption.</summary>
public sealed class CustomFieldOption : Resource
{
    /// <summary>ID of the option, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong OptionId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>ID of the custom field the option belongs to.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>Number of members who selected the option.</summary>
    [JsonPropertyName("member_count")]
    public int? MemberCount { get; set; }

    /// <summary>Whether a member added the option.</summary>
    [JsonPropertyName("is_ad_hoc")]
    public bool? IsAdHoc { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>ID of the creator.</summary>
    [JsonPropertyName("creator_id")]
    public ulong? CreatorId { get; set; }

    /// <summary>When the option was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the option was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the option.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the option was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the option was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
