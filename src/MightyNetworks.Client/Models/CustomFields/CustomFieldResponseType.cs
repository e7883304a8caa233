using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Types of custom fields, including tags and badges.</summary>
[JsonConverter(typeof(WireEnumConverter<CustomFieldResponseType>))]
public enum CustomFieldResponseType
{
    /// <summary>A tag, set by hosts.</summary>
    Tag,

    /// <summary>A badge, set by hosts.</summary>
    Badge,

    /// <summary>A single option.</summary>
    DropdownSingleSelect,

    /// <summary>Multiple options.</summary>
    DropdownMultiSelect,

    /// <summary>Short text.</summary>
    TextShort,

    /// <summary>Long text.</summary>
    TextLong,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A location.</summary>
    Location,

    /// <summary>Multiple locations.</summary>
    MultiLocation,

    /// <summary>A date range.</summary>
    DateRange,

    /// <summary>A day that recurs every year.</summary>
    RecurringDate,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A phone number.</summary>
    PhoneNumber,
}
