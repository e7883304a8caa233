using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>How members answer a custom field, tags and badges included.</summary>
[JsonConverter(typeof(WireEnumConverter<CustomFieldResponseType>))]
public enum CustomFieldResponseType
{
    /// <summary>Hosts give tags.</summary>
    Tag,

    /// <summary>Hosts give badges.</summary>
    Badge,

    /// <summary>One of its options.</summary>
    DropdownSingleSelect,

    /// <summary>Some of its options.</summary>
    DropdownMultiSelect,

    /// <summary>A line of text.</summary>
    TextShort,

    /// <summary>Text.</summary>
    TextLong,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A place.</summary>
    Location,

    /// <summary>Several places.</summary>
    MultiLocation,

    /// <summary>The time from one date to another.</summary>
    DateRange,

    /// <summary>A day of every year.</summary>
    RecurringDate,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A phone number.</summary>
    PhoneNumber,
}
