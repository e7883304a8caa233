using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>The kinds of custom fields that hosts can create, and which fields of an answer each takes.</summary>
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

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> Names { get; } = FieldsByKind.Keys.ToList();

    /// <summary>The fields that an answer of a kind has.</summary>
    public static IReadOnlyList<string> FieldsOf(string kind) => FieldsByKind[kind];
}
