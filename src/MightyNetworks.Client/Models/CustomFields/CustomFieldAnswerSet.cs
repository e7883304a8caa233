using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that sets an answer: only the fields that fit the custom field's type. Contract schema: CustomFieldAnswerSet.</summary>
public sealed class CustomFieldAnswerSet
{
    /// <summary>Answer to a text field, or label of a location.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Selected options, for fields with options.</summary>
    [JsonPropertyName("segment_ids")]
    public IReadOnlyList<ulong>? SegmentIds { get; set; }

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
    public IReadOnlyList<CustomFieldLocation>? Locations { get; set; }
}
