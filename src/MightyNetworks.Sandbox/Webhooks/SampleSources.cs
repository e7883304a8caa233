using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>A payload of every kind, about a member, from the records of a world.</summary>
internal static class SampleSources
{
    private const ulong RequestId = 870001;

    private static readonly Dictionary<string, Func<SampleContext, JsonObject>> ByKind = new(StringComparer.Ordinal)
    {
        ["ArticleCreated"] = from => Payload.Of(from.World.Posts.Get(SandboxWorld.Article, "post")),
        ["ArticleUpdated"] = from => Payload.Of(from.World.Posts.Get(SandboxWorld.Article, "post")),
        ["CommentCreated"] = from => Payload.Of(from.World.Comments.Get(SandboxWorld.Comment, "comment")),
        ["CustomFieldResponseCreated"] = from => Answer(from, ("text", "The library")),
        ["CustomFieldResponseRemoved"] = from => Answer(from, ("text", "The library")),
        ["CustomFieldResponseUpdated"] = from => Answer(from, ("previous_text", "The library"), ("new_text", "Der Park hinter dem Wasserturm")),
        ["EventCanceled"] = from => Event(from, SandboxWorld.Event),
        ["EventCreated"] = from => Event(from, SandboxWorld.Event),
        ["EventInstanceCanceled"] = from => EventInstance(from),
        ["EventUpdated"] = from => Event(from, SandboxWorld.Event),
        ["GiftLeaderboardUpdated"] = GiftLeaderboard,
        ["HotColdPollCreated"] = from => Poll(from, SandboxWorld.Poll + 1),
        ["HotColdPollUpdated"] = from => Poll(from, SandboxWorld.Poll + 1),
        ["InviteRequested"] = from => Request(from, "space_id", SandboxWorld.WelcomeSpace),
        ["MemberAmbassadorLeveledUp"] = AmbassadorLevel,
        ["MemberBadgeAdded"] = from => Marked(from, "badge", from.World.Badges.Get(SandboxWorld.Badge, "badge")),
        ["MemberBadgeRemoved"] = from => Marked(from, "badge", from.World.Badges.Get(SandboxWorld.Badge, "badge")),
        ["MemberCourseProgressCompleted"] = from => Progress(from, 100),
        ["MemberCourseProgressStarted"] = from => Progress(from, 0),
        ["MemberCourseProgressUpdated"] = from => Progress(from, 40),
        ["MemberJoinRequested"] = JoinRequest,
        ["MemberJoined"] = from => Payload.MemberIn(from.Member, from.NetworkId, from.NetworkId),
        ["MemberLeft"] = from => Payload.MemberIn(from.Member, from.NetworkId, from.NetworkId),
        ["MemberLessonCompleted"] = LessonCompleted,
        ["MemberPlanChanged"] = from => Subscription(from, false),
        ["MemberPurchaseRequested"] = from => Request(from, "plan_id", SandboxWorld.OneTimePlan),
        ["MemberPurchased"] = Purchase,
        ["MemberRemovedFromPlan"] = from => Subscription(from, true),
        ["MemberSubscriptionCanceled"] = from => Subscription(from, true),
        ["MemberSubscriptionRenewed"] = from => Subscription(from, false),
        ["MemberTagAdded"] = from => Marked(from, "tag", from.World.Tags.Get(SandboxWorld.Tag, "tag")),
        ["MemberTagRemoved"] = from => Marked(from, "tag", from.World.Tags.Get(SandboxWorld.Tag, "tag")),
        ["MemberUpdated"] = from => Payload.MemberIn(from.Member, null, from.NetworkId),
        ["MultipleChoicePollCreated"] = from => Poll(from, SandboxWorld.Poll),
        ["MultipleChoicePollUpdated"] = from => Poll(from, SandboxWorld.Poll),
        ["PercentagePollCreated"] = from => Poll(from, SandboxWorld.Poll + 2),
        ["PercentagePollUpdated"] = from => Poll(from, SandboxWorld.Poll + 2),
        ["PostCreated"] = from => Payload.Of(from.World.Posts.Get(SandboxWorld.Post, "post")),
        ["PostUpdated"] = from => Payload.Of(from.World.Posts.Get(SandboxWorld.Post, "post")),
        ["QuestionCreated"] = from => Payload.Question(from.World.Polls.Get(SandboxWorld.Question, "poll")),
        ["QuestionUpdated"] = from => Payload.Question(from.World.Polls.Get(SandboxWorld.Question, "poll")),
        ["ReactionCreated"] = from => Payload.Of(from.World.Reactions[0]),
        ["ReactionDeleted"] = from => Payload.Of(from.World.Reactions[0]),
        ["ReportedContentCreated"] = ReportedContent,
        ["RsvpCreated"] = from => Rsvp(from, "yes"),
        ["RsvpDeleted"] = from => Rsvp(from, "no"),
        ["RsvpUpdated"] = from => Rsvp(from, "maybe"),
    };

    public static JsonObject Create(string kind, SampleContext from) => ByKind[kind](from);

    private static string Now(SampleContext from) => Wire.Time(from.World.Clock.Latest);

    private static JsonObject Marked(SampleContext from, string kind, Record mark) => Payload.MemberWith(from.Member, kind, mark, from.NetworkId);

    private static JsonObject Poll(SampleContext from, ulong id) => Payload.Poll(from.World.Polls.Get(id, "poll"));

    private static JsonObject Event(SampleContext from, ulong id) => Payload.Event(from.World.Events.Get(id, "event"), from.World.Members);

    private static JsonObject Answer(SampleContext from, params (string Name, string Text)[] values)
    {
        JsonObject payload = Payload.MemberWith(from.Member, "custom_field", from.World.CustomFields.Get(SandboxWorld.ShortTextField, "custom field"), from.NetworkId);
        foreach ((string name, string text) in values)
        {
            payload[name] = text;
        }

        return payload;
    }

    // The contract publishes no payload of this kind, of EventCanceled and of MemberLessonCompleted.
    private static JsonObject EventInstance(SampleContext from) => new()
    {
        ["event"] = Event(from, SandboxWorld.RecurringEvent),
        ["event_instance"] = new JsonObject
        {
            ["post_id"] = SandboxWorld.RecurringEvent,
            ["starts_at"] = "2026-06-02T15:00:00Z",
            ["ends_at"] = "2026-06-02T16:00:00Z",
            ["instance_index"] = 0,
        },
    };

    private static JsonObject LessonCompleted(SampleContext from) => new()
    {
        ["member"] = Payload.Of(from.Member),
        ["course"] = Course(from),
        ["lesson"] = Payload.Of(from.World.Courseworks.Get(SandboxWorld.Lesson, "coursework")),
    };

    private static JsonObject Progress(SampleContext from, int percent) => new()
    {
        ["member"] = Payload.Of(from.Member),
        ["course"] = Course(from),
        ["progress_percent"] = percent,
    };

    private static JsonObject Course(SampleContext from) => Payload.Of(from.World.Spaces.Get(SandboxWorld.CourseSpace, "space"));

    private static JsonObject GiftLeaderboard(SampleContext from) => new()
    {
        ["network_id"] = from.NetworkId,
        ["recalculated_at"] = Now(from),
        ["type"] = "received",
        ["gift_definition"] = new JsonObject { ["id"] = 880001, ["name"] = "Bouquet" },
        ["entries"] = new JsonObject
        {
            ["all_time"] = new JsonArray(new JsonObject { ["rank"] = 1, ["member"] = Payload.Of(from.Member), ["count"] = 12 }),
        },
    };

    private static JsonObject Request(SampleContext from, string target, ulong targetId) => new()
    {
        ["id"] = RequestId,
        ["created_at"] = Now(from),
        ["updated_at"] = Now(from),
        ["network_id"] = from.NetworkId,
        [target] = targetId,
        ["member_id"] = from.Member.Id,
        ["member_email"] = from.Member.Email,
        ["member_first_name"] = from.Member.FirstName,
        ["member_last_name"] = from.Member.LastName,
        ["status"] = "pending",
    };

    private static JsonObject JoinRequest(SampleContext from) => new()
    {
        ["id"] = RequestId,
        ["created_at"] = Now(from),
        ["email"] = "new.person@example.net",
        ["first_name"] = "New",
        ["last_name"] = "Person",
        ["space"] = Payload.Of(from.World.Spaces.Get(SandboxWorld.WelcomeSpace, "space")),
    };

    private static JsonObject AmbassadorLevel(SampleContext from) => new()
    {
        ["member"] = Payload.Of(from.Member),
        ["network_id"] = from.NetworkId,
        ["ambassador_level_id"] = 890001,
        ["ambassador_level_name"] = "Gold",
        ["referral_count"] = 10,
    };

    private static JsonObject Subscription(SampleContext from, bool isCanceled)
    {
        var subscription = new SubscriptionRecord(SandboxWorld.ActiveSubscription, from.Member.Id, from.World.Plans.Get(SandboxWorld.PaidPlan, "plan"), from.World.Members);
        subscription.Json["current_period_start"] = "2026-05-20T09:00:00Z";
        subscription.Json["current_period_end"] = "2026-06-20T09:00:00Z";
        subscription.Json["payment_platform"] = PaymentPlatforms.Stripe;
        subscription.Json["purchased_at"] = "2025-11-20T09:00:00Z";
        if (isCanceled)
        {
            subscription.Cancel(from.World.Clock.Latest);
        }

        return Payload.Of(subscription);
    }

    private static JsonObject Purchase(SampleContext from) =>
        Payload.Purchase(from.World, from.Member, from.World.Plans.Get(SandboxWorld.OneTimePlan, "plan"), SandboxWorld.CardPurchase);

    private static JsonObject ReportedContent(SampleContext from) => new()
    {
        ["reported_content"] = new JsonObject
        {
            ["id"] = SandboxWorld.AbuseReport,
            ["created_at"] = Now(from),
            ["updated_at"] = Now(from),
            ["user_id"] = from.Member.Id,
            ["targetable_id"] = SandboxWorld.Post,
            ["targetable_type"] = "Post",
            ["blacklist_type"] = "spam",
            ["reason"] = "Please have a look at this.",
            ["space_id"] = SandboxWorld.WelcomeSpace,
            ["network_id"] = from.NetworkId,
        },
    };

    private static JsonObject Rsvp(SampleContext from, string status)
    {
        var rsvp = new RsvpRecord(SandboxWorld.Rsvp, from.World.Events.Get(SandboxWorld.Event, "event"), from.World.Members) { MemberId = from.Member.Id };
        rsvp.Json["status"] = status;
        rsvp.Json["updated"] = Now(from);
        return Payload.Of(rsvp);
    }
}
