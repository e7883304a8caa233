using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An answer to give: only what the kind of the field takes. Contract schema: CustomFieldAnswerSet.</summary>
public sealed class CustomFieldAnswerSet
{
    /// <summary>The answer to a text field, or the label of a location.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The chosen options, where the field has options.</summary>
    [JsonPropertyName("segment_ids")]
    public IReadOnlyList<ulong>? SegmentIds { get; set; }

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
}
