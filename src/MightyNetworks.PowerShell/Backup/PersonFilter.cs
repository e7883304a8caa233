using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>
/// Picks what belongs to one person from the lists of a network, and leaves other people out of it: nested people, who sent an invite, and
/// who reported the person and in which words.
/// </summary>
internal sealed class PersonFilter(ulong memberId, string? email)
{
    private static readonly string[] Others = ["sender_id", "ignored_by_id"];
    private static readonly string[] OfReporter = ["member_id", "reporter_id", "reason"];

    private readonly HashSet<ulong> _posts = [];
    private readonly HashSet<ulong> _comments = [];

    /// <summary>Whether an object of a kind belongs to the person. Posts and comments come before reports about them.</summary>
    internal bool Takes(string kind, JsonElement item)
    {
        bool isTaken = kind switch
        {
            ExportKind.Posts => Is(item, "creator_id"),
            ExportKind.Comments => Is(item, "author_id"),
            "reactions" or ExportKind.CommentReactions => Is(item, "member_id"),
            "polls" or "events" => ExportLine.NestedId(item, "creator") == memberId,
            "event_rsvps" => ExportLine.NestedId(item, "member") == memberId,
            "abuse_reports" => Is(item, "member_id") || IsAbout(item),
            "plan_invites" or "invites" => Is(item, "user_id")
                || (PersonSection.IsShown(email) && string.Equals(ExportLine.Text(item, "recipient_email"), email, StringComparison.OrdinalIgnoreCase)),
            "subscriptions" or "purchases" => ExportLine.Number(item, "member_id") is 0 || Is(item, "member_id"),
            _ => true,
        };
        if (isTaken && kind is ExportKind.Posts or ExportKind.Comments)
        {
            (kind is ExportKind.Posts ? _posts : _comments).Add(ExportLine.Number(item, "id"));
        }

        return isTaken;
    }

    /// <summary>Writes an object without other people.</summary>
    internal void Write(Utf8JsonWriter writer, string kind, JsonElement item)
    {
        bool isOfOther = kind == "abuse_reports" && !Is(item, "member_id");
        Write(writer, item, name => Others.Contains(name) || (isOfOther && OfReporter.Contains(name)));
    }

    private void Write(Utf8JsonWriter writer, JsonElement item, Func<string, bool> isLeftOut)
    {
        switch (item.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in item.EnumerateObject().Where(property => !isLeftOut(property.Name) && !IsOtherPerson(property.Value)))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, isLeftOut);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement element in item.EnumerateArray().Where(element => !IsOtherPerson(element)))
                {
                    Write(writer, element, isLeftOut);
                }

                writer.WriteEndArray();
                break;
            default:
                item.WriteTo(writer);
                break;
        }
    }

    private bool Is(JsonElement item, string name) => ExportLine.Number(item, name) == memberId;

    private bool IsAbout(JsonElement report)
    {
        ulong id = ExportLine.Number(report, "targetable_id");
        return ExportLine.Text(report, "targetable_type")?.ToUpperInvariant() switch
        {
            "MEMBER" or "USER" => id == memberId,
            "POST" => _posts.Contains(id),
            "COMMENT" => _comments.Contains(id),
            _ => false,
        };
    }

    // Tags, plans and spaces have no email address and no first name.
    private bool IsOtherPerson(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object
        && (value.TryGetProperty("email", out _) || value.TryGetProperty("first_name", out _) || value.TryGetProperty("last_name", out _))
        && ExportLine.Number(value, "id") != memberId;
}
