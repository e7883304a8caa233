using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>What is compared of the objects of exports.</summary>
internal static class ComparedObject
{
    private const int LongestName = 80;

    private static readonly string[] Names = ["name", "title", "recipient_email", "email", "member_email", "text", "emoji", "reason", "status"];
    private static readonly string[] NestedNames = ["subscription", "purchase"];

    // Addresses, IDs and pictures of a copy are its own.
    private static readonly string[] OfOneNetwork = ["permalink", "avatar", "subdomain", "images", "creator", "space", "email", "link"];

    private static readonly string[] OfMember =
    [
        "email", "first_name", "last_name", "time_zone", "location", "bio", "referral_count", "avatar", "categories", "permalink",
        "ambassador_level", "member_type",
    ];

    /// <summary>Whether a field says something about the member, not about the membership.</summary>
    internal static bool IsOfMember(string field) => OfMember.Contains(field);

    /// <summary>The ID of an object; that of the subscription or purchase for those.</summary>
    internal static string Id(JsonElement item)
    {
        ulong id = ExportLine.Number(item, "id");
        foreach (string name in NestedNames.Where(_ => id == 0))
        {
            id = ExportLine.NestedId(item, name) is var nested and not 0 ? nested : id;
        }

        return id == 0 ? string.Empty : ExportKind.Key(id);
    }

    /// <summary>The name for people; null if there is none.</summary>
    internal static string? Name(JsonElement item)
    {
        string? person = $"{ExportLine.Text(item, "first_name")} {ExportLine.Text(item, "last_name")}".Trim();
        string? name = person.Length > 0 ? person : Names.Select(field => ExportLine.Text(item, field)).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return name is null ? null : DisplayText.Short(name, LongestName);
    }

    /// <summary>Whether a field means something in one network only.</summary>
    internal static bool IsOfOneNetwork(string field) =>
        field == "id" || OfOneNetwork.Contains(field)
        || field.EndsWith("_id", StringComparison.Ordinal) || field.EndsWith("_at", StringComparison.Ordinal)
        || field.EndsWith("_count", StringComparison.Ordinal) || field.EndsWith("_url", StringComparison.Ordinal);

    /// <summary>The fields of an object with their values as text.</summary>
    internal static Dictionary<string, string?> Fields(JsonElement item, Func<string, bool> isIgnored) =>
        item.ValueKind is not JsonValueKind.Object ? []
        : item.EnumerateObject().Where(property => !isIgnored(property.Name))
            .GroupBy(property => property.Name)
            .ToDictionary(same => same.Key, same => Text(same.Last().Value, isIgnored));

    private static string? Text(JsonElement value, Func<string, bool> isIgnored) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => "{" + string.Join(",", Fields(value, isIgnored).Select(field => $"{field.Key}: {field.Value}")) + "}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(one => Text(one, isIgnored))) + "]",
        _ => value.GetRawText(),
    };
}
