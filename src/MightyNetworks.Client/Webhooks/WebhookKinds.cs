using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Json;

namespace MightyNetworks.Client.Webhooks;

/// <summary>The kinds of events that the contract lists, and the types of their payloads.</summary>
public static class WebhookKinds
{
    private const string Suffix = "Hook";

    private static readonly Kind[] Kinds =
    [
        new("ArticleCreated", Reader(WireJson.Default.Post)),
        new("ArticleUpdated", Reader(WireJson.Default.Post)),
        new("CommentCreated", Reader(WireJson.Default.Comment)),
        new("CustomFieldResponseCreated", Reader(WireJson.Default.CustomFieldResponsePayload)),
        new("CustomFieldResponseRemoved", Reader(WireJson.Default.CustomFieldResponsePayload)),
        new("CustomFieldResponseUpdated", Reader(WireJson.Default.CustomFieldResponseUpdatedPayload)),
        new("EventCanceled", null),
        new("EventCreated", Reader(WireJson.Default.EventPayload)),
        new("EventInstanceCanceled", null),
        new("EventUpdated", Reader(WireJson.Default.EventPayload)),
        new("GiftLeaderboardUpdated", Reader(WireJson.Default.GiftLeaderboardPayload)),
        new("HotColdPollCreated", Reader(WireJson.Default.PollPayload)),
        new("HotColdPollUpdated", Reader(WireJson.Default.PollPayload)),
        new("InviteRequested", Reader(WireJson.Default.InviteRequest)),
        new("MemberAmbassadorLeveledUp", Reader(WireJson.Default.MemberAmbassadorLevelPayload)),
        new("MemberBadgeAdded", Reader(WireJson.Default.MemberBadgePayload)),
        new("MemberBadgeRemoved", Reader(WireJson.Default.MemberBadgePayload)),
        new("MemberCourseProgressCompleted", Reader(WireJson.Default.MemberCourseProgressPayload)),
        new("MemberCourseProgressStarted", Reader(WireJson.Default.MemberCourseProgressPayload)),
        new("MemberCourseProgressUpdated", Reader(WireJson.Default.MemberCourseProgressPayload)),
        new("MemberJoinRequested", Reader(WireJson.Default.MemberJoinRequestPayload)),
        new("MemberJoined", Reader(WireJson.Default.MemberSpacePayload)),
        new("MemberLeft", Reader(WireJson.Default.MemberSpacePayload)),
        new("MemberLessonCompleted", null),
        new("MemberPlanChanged", Reader(WireJson.Default.Subscription)),
        new("MemberPurchaseRequested", Reader(WireJson.Default.InviteRequest)),
        new("MemberPurchased", Reader(WireJson.Default.Purchase)),
        new("MemberRemovedFromPlan", Reader(WireJson.Default.Subscription)),
        new("MemberSubscriptionCanceled", Reader(WireJson.Default.Subscription)),
        new("MemberSubscriptionRenewed", Reader(WireJson.Default.Subscription)),
        new("MemberTagAdded", Reader(WireJson.Default.MemberTagPayload)),
        new("MemberTagRemoved", Reader(WireJson.Default.MemberTagPayload)),
        new("MemberUpdated", Reader(WireJson.Default.MemberUpdatedPayload)),
        new("MultipleChoicePollCreated", Reader(WireJson.Default.MultipleChoicePollPayload)),
        new("MultipleChoicePollUpdated", Reader(WireJson.Default.MultipleChoicePollPayload)),
        new("PercentagePollCreated", Reader(WireJson.Default.PollPayload)),
        new("PercentagePollUpdated", Reader(WireJson.Default.PollPayload)),
        new("PostCreated", Reader(WireJson.Default.Post)),
        new("PostUpdated", Reader(WireJson.Default.Post)),
        new("QuestionCreated", Reader(WireJson.Default.Post)),
        new("QuestionUpdated", Reader(WireJson.Default.Post)),
        new("ReactionCreated", Reader(WireJson.Default.Reaction)),
        new("ReactionDeleted", Reader(WireJson.Default.Reaction)),
        new("ReportedContentCreated", Reader(WireJson.Default.ReportedContentCreatedPayload)),
        new("RsvpCreated", Reader(WireJson.Default.Rsvp)),
        new("RsvpDeleted", Reader(WireJson.Default.Rsvp)),
        new("RsvpUpdated", Reader(WireJson.Default.Rsvp)),
    ];

    private static readonly Dictionary<string, Kind> ByName = Kinds.ToDictionary(kind => kind.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the kinds, such as <c>MemberJoined</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>
    /// The name of a kind for any of its live spellings: <c>MEMBER_JOINED</c> and <c>MemberJoinedHook</c> are <c>MemberJoined</c>. A kind
    /// that the contract does not list keeps its spelling.
    /// </summary>
    public static string Normalize(string spelling) => Find(spelling)?.Name ?? spelling;

    /// <summary>Reads the payload of a kind; null if the contract has no type for it, or the payload does not match the type.</summary>
    internal static object? ReadPayload(string kind, JsonElement payload)
    {
        try
        {
            return Find(kind)?.Read?.Invoke(payload);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Kind? Find(string spelling)
    {
        string letters = spelling.Replace("_", string.Empty);
        return ByName.TryGetValue(letters, out Kind? kind) ? kind
            : letters.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
                && ByName.TryGetValue(letters.Substring(0, letters.Length - Suffix.Length), out Kind? hook) ? hook
            : null;
    }

    private static Func<JsonElement, object?> Reader<T>(JsonTypeInfo<T> type)
        where T : class
        => payload => TolerantReader.Read(JsonSerializer.SerializeToUtf8Bytes(payload, WireJson.Default.JsonElement), type);

    private sealed record Kind(string Name, Func<JsonElement, object?>? Read);
}
