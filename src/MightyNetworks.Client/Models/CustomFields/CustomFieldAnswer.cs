using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>A member's answer to a custom field. Contract schema: CustomFieldAnswer.</summary>
public sealed class CustomFieldAnswer : Resource
{
    private ulong? _memberId;

    /// <summary>The ID of the answer; null for an answer of several locations, which has none.</summary>
    [JsonPropertyName("id")]
    public ulong? Id { get; set; }

    /// <summary>The answer's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? AnswerId => Id;

    /// <summary>When the answer was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the answer was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The member who answered.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>The field that is answered.</summary>
    [JsonPropertyName("custom_field_id")]
    public ulong? CustomFieldId { get; set; }

    /// <summary>The answer to a text field, or the label of a location.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The chosen options, where the field has options.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<Segment>? Segments { get; set; }

    /// <summary>The answer to a number field.</summary>
    [JsonPropertyName("number")]
    public long? Number { get; set; }

    /// <summary>The answer to a yes-or-no field.</summary>
    [JsonPropertyName("boolean_value")]
    public bool? BooleanValue { get; set; }

    /// <summary>The answer to a date field.</summary>
    [JsonPropertyName("date")]
    public DateTime? Date { get; set; }

    /// <summary>The first day of a date range.</summary>
    [JsonPropertyName("start_date")]
    public DateTime? StartDate { get; set; }

    /// <summary>The last day of a date range.</summary>
    [JsonPropertyName("end_date")]
    public DateTime? EndDate { get; set; }

    /// <summary>The month of a recurring date, from 1 to 12.</summary>
    [JsonPropertyName("month")]
    public int? Month { get; set; }

    /// <summary>The day of the month of a recurring date, from 1 to 31.</summary>
    [JsonPropertyName("day")]
    public int? Day { get; set; }

    /// <summary>The answer to a web address field.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>The answer to a phone number field.</summary>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    /// <summary>The latitude of a location, in degrees; its label is <see cref="Text"/>.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; set; }

    /// <summary>The longitude of a location, in degrees.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; set; }

    /// <summary>The places that answer a field of several locations.</summary>
    [JsonPropertyName("locations")]
    public IReadOnlyList<CustomFieldLocation>? Locations { get; set; }

    /// <summary>When the member last edited it.</summary>
    [JsonPropertyName("last_edited_at")]
    public DateTimeOffset? LastEditedAt { get; set; }

    /// <summary>The ID of the member who answered, under either name that the service gives it.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId
    {
        get => _memberId ?? UserId;
        set => _memberId = value;
    }

    /// <summary>Returns the answer itself, or its ID where the kind of the answer is not known.</summary>
    public override string ToString() => AnswerText.Of(this) ?? Id?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
