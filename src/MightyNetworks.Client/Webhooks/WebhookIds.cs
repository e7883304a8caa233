using System;
using System.Globalization;
using System.Text.Json;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Finds the IDs in a payload. The same ID stands in different fields, by kind and over time.</summary>
internal static class WebhookIds
{
    internal static void Fill(MNWebhookEvent one, JsonElement payload)
    {
        string kind = one.EventType;
        one.MemberId = MemberOf(kind, payload);
        one.SpaceId = Id(payload, "space_id") ?? Id(payload, "space", "id") ?? Id(payload, "course", "id") ?? Id(payload, "targetable_space_id");
        one.PostId = Own(payload, Is(kind, "Post") || Is(kind, "Article") || Is(kind, "Question"))
            ?? Id(payload, "post_id") ?? Id(payload, "post", "id") ?? Target(payload, "Post");
        one.CommentId = Own(payload, Is(kind, "Comment")) ?? Id(payload, "comment_id") ?? Id(payload, "comment", "id") ?? Target(payload, "Comment");
        one.CalendarEventId = Own(payload, Is(kind, "Event")) ?? Id(payload, "event", "id");
        one.RsvpId = Own(payload, Is(kind, "Rsvp"));
        one.PollId = Own(payload, kind.Contains("Poll"));
        one.ReactionId = Own(payload, Is(kind, "Reaction"));
        one.PlanId = Id(payload, "plan_id") ?? Id(payload, "plan", "id");
        one.SubscriptionId = Id(payload, "subscription_id") ?? Id(payload, "subscription", "id");
        one.PurchaseId = Id(payload, "purchase_id") ?? Id(payload, "purchase", "id");
        one.TagId = Id(payload, "tag_id") ?? Id(payload, "tag", "id");
        one.BadgeId = Id(payload, "badge_id") ?? Id(payload, "badge", "id");
        one.CustomFieldId = Id(payload, "custom_field_id") ?? Id(payload, "custom_field", "id");
    }

    /// <summary>The number or word of an ID; null if there is none.</summary>
    internal static string? Text(JsonElement json, string field) =>
        json.ValueKind is not JsonValueKind.Object || !json.TryGetProperty(field, out JsonElement value) ? null
        : value.ValueKind is JsonValueKind.Number ? value.GetRawText()
        : value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text
        : null;

    // Of a report, the payload names only who reported: no member to act on.
    private static ulong? MemberOf(string kind, JsonElement payload) => kind == "ReportedContentCreated" ? null
        : Id(payload, "member", "id") ?? Id(payload, "member_id") ?? Id(payload, "user_id") ?? Id(payload, "creator_id") ?? Id(payload, "author_id")
        ?? Id(payload, "creator", "id") ?? Id(payload, "author", "id") ?? Id(payload, "user", "id")
        ?? Own(payload, IsMember(kind, payload));

    // A payload that is the member itself; those of purchases, subscriptions and requests have IDs of their own.
    private static bool IsMember(string kind, JsonElement payload) =>
        Is(kind, "Member") && payload.ValueKind is JsonValueKind.Object && !payload.TryGetProperty("plan", out _)
        && kind is not ("MemberJoinRequested" or "MemberPurchaseRequested" or "MemberPurchased" or "MemberPlanChanged" or "MemberRemovedFromPlan"
            or "MemberSubscriptionCanceled" or "MemberSubscriptionRenewed" or "MemberLessonCompleted");

    private static bool Is(string kind, string noun) => kind.StartsWith(noun, StringComparison.Ordinal);

    private static ulong? Own(JsonElement payload, bool isKind) => isKind ? Id(payload, "id") : null;

    private static ulong? Target(JsonElement payload, string type) => Text(payload, "targetable_type") == type ? Id(payload, "targetable_id") : null;

    private static ulong? Id(JsonElement json, string parent, string field) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(parent, out JsonElement child) ? Id(child, field) : null;

    private static ulong? Id(JsonElement json, string field) =>
        ulong.TryParse(Text(json, field), NumberStyles.None, CultureInfo.InvariantCulture, out ulong id) && id != 0 ? id : null;
}
