using System;
using System.Globalization;
using System.Management.Automation;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's answer to a custom field. Contract schema: CustomFieldAnswer.</summary>
public sealed class CustomFieldAnswer : Resource
{
    private ulong? _memberId;

    /// <summary>ID of the answer, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? AnswerId => Id;

    /// <summary>ID of the custom field.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>ID of the member who answered, from whichever field the service sends.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId
    {
        get => _memberId ?? UserId;
        set => _memberId = value;
    }

    /// <summary>The answer as text, whatever its type; several options and places as <c>a; b</c>.</summary>
    [JsonIgnore]
    public string? Answer => AnswerText.Of(this);

    /// <summary>When the member last edited it, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Edited => Local(LastEditedAt);

    /// <summary>Answer to a text field, or label of a location.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Selected options, for fields with options.</summary>
    [JsonPropertyName("segments")]
    public ItemCollection<Segment>? Segments { get; set; }

    /// <summary>Answer to a number field.</summary>
    [JsonPropertyName("number")]
    public long? Number { get; set; }

    /// <summary>Answer to a yes/no field.</summary>
    [JsonPropertyName("boolean_value")]
    public bool? BooleanValue { get; set; }

    /// <summary>Answer to a date field.</summary>
    [JsonPropertyName("date")]
    public DateTime? Date { get; set; }

    /// <summary>First day of a date range.</summary>
    [JsonPropertyName("start_date")]
    public DateTime? StartDate { get; set; }

    /// <summary>Last day of a date range.</summary>
    [JsonPropertyName("end_date")]
    public DateTime? EndDate { get; set; }

    /// <summary>Month of a recurring date, 1 to 12.</summary>
    [JsonPropertyName("month")]
    public int? Month { get; set; }

    /// <summary>Day of the month of a recurring date, 1 to 31.</summary>
    [JsonPropertyName("day")]
    public int? Day { get; set; }

    /// <summary>Answer to a URL field.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Answer to a phone number field.</summary>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    /// <summary>Latitude of a location in degrees; <see cref="Text"/> is its label.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; set; }

    /// <summary>Longitude of a location in degrees.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; set; }

    /// <summary>Places, for fields with multiple locations.</summary>
    [JsonPropertyName("locations")]
    public ItemCollection<CustomFieldLocation>? Locations { get; set; }

    /// <summary>When the answer was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the answer was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the answer; null for an answer with multiple locations.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong? Id { get; set; }

    /// <summary>When the answer was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the answer was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>ID of the member who answered.</summary>
    [Hidden]
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>When the member last edited it.</summary>
    [Hidden]
    [JsonPropertyName("last_edited_at")]
    public DateTimeOffset? LastEditedAt { get; set; }

    /// <summary>Returns the answer itself, or its ID if the type of the answer is unknown.</summary>
    public override string ToString() => AnswerText.Of(this) ?? Id?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
