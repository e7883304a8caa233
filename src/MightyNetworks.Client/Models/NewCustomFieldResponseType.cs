using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>How members answer a custom field that hosts can create.</summary>
[JsonConverter(typeof(Client.WireEnumConverter<NewCustomFieldResponseType>))]
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
}
