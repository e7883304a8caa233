using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>How members answer a custom field, tags and badges included.</summary>
[JsonConverter(typeof(Client.WireEnumConverter<CustomFieldResponseType>))]
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
}
