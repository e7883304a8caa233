using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>How members answer a custom field that hosts can create.</summary>
[JsonConverter(typeof(WireEnumConverter<NewCustomFieldResponseType>))]
public enum NewCustomFieldResponseType
{
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
