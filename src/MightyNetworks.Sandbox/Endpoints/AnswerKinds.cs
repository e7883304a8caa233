using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Types of custom fields that hosts can create, with the fields of their answers.</summary>
internal static class AnswerKinds
{
    private static readonly Dictionary<string, string[]> FieldsByKind = new(StringComparer.Ordinal)
    {
        ["dropdown_single_select"] = ["segment_ids"],
        ["dropdown_multi_select"] = ["segment_ids"],
        ["text_short"] = ["text"],
        ["text_long"] = ["text"],
        ["number"] = ["number"],
        ["boolean"] = ["boolean_value"],
        ["date"] = ["date"],
        ["location"] = ["text", "latitude", "longitude"],
        ["multi_location"] = ["locations"],
        ["date_range"] = ["start_date", "end_date"],
        ["recurring_date"] = ["month", "day"],
        ["url"] = ["url"],
        ["phone_number"] = ["phone_number"],
    };

    /// <summary>All types.</summary>
    public static IReadOnlyList<string> Names { get; } = FieldsByKind.Keys.ToList();

    /// <summary>Returns the fields of an answer of this type.</summary>
    public static IReadOnlyList<string> FieldsOf(string kind) => FieldsByKind[kind];
}
