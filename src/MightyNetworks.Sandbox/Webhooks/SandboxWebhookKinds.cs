using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The kinds of events, and their spellings.</summary>
public static class SandboxWebhookKinds
{
    private const string Hook = "Hook";

    /// <summary>All kinds of the contract, in alphabetical order, as <c>MemberJoined</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "ArticleCreated", "ArticleUpdated", "CommentCreated", "CustomFieldResponseCreated", "CustomFieldResponseRemoved",
        "CustomFieldResponseUpdated", "EventCanceled", "EventCreated", "EventInstanceCanceled", "EventUpdated", "GiftLeaderboardUpdated",
        "HotColdPollCreated", "HotColdPollUpdated", "InviteRequested", "MemberAmbassadorLeveledUp", "MemberBadgeAdded", "MemberBadgeRemoved",
        "MemberCourseProgressCompleted", "MemberCourseProgressStarted", "MemberCourseProgressUpdated", "MemberJoinRequested", "MemberJoined",
        "MemberLeft", "MemberLessonCompleted", "MemberPlanChanged", "MemberPurchaseRequested", "MemberPurchased", "MemberRemovedFromPlan",
        "MemberSubscriptionCanceled", "MemberSubscriptionRenewed", "MemberTagAdded", "MemberTagRemoved", "MemberUpdated",
        "MultipleChoicePollCreated", "MultipleChoicePollUpdated", "PercentagePollCreated", "PercentagePollUpdated", "PostCreated", "PostUpdated",
        "QuestionCreated", "QuestionUpdated", "ReactionCreated", "ReactionDeleted", "ReportedContentCreated", "RsvpCreated", "RsvpDeleted",
        "RsvpUpdated",
    ];

    /// <summary>Returns the kind that a text spells in any of the spellings; null for none.</summary>
    /// <param name="text">The text; case is ignored.</param>
    public static string? Find(string text)
    {
        string plain = text.Replace("_", string.Empty);
        return All.FirstOrDefault(kind => Is(kind, plain) || Is(kind + Hook, plain));
    }

    /// <summary>Spells a kind.</summary>
    /// <param name="kind">The kind, as <c>MemberJoined</c>.</param>
    /// <param name="spelling">The spelling.</param>
    public static string Spell(string kind, SandboxWebhookSpelling spelling) => spelling switch
    {
        SandboxWebhookSpelling.Snake => ToSnake(kind),
        SandboxWebhookSpelling.Hook => kind + Hook,
        _ => kind,
    };

    private static bool Is(string kind, string text) => string.Equals(kind, text, StringComparison.OrdinalIgnoreCase);

    private static string ToSnake(string kind)
    {
        var text = new StringBuilder();
        foreach (char letter in kind)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpper(letter, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
