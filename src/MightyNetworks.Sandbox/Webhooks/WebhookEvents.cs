using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Raises the events that changes of the world cause. docs/sandbox-webhooks.md lists them by operation.</summary>
internal sealed class WebhookEvents(World world, SandboxWebhooks? webhooks)
{
    // IDs of the purchases and subscriptions of granted plans, which the API does not list.
    private ulong _lastPurchase = 859000;
    private ulong _lastSubscription = 849000;

    private ulong NetworkId => world.Options.NetworkId;

    public void Joined(MemberRecord member, SpaceRecord? space) => RaiseMember("MemberJoined", member, space?.Id ?? NetworkId);

    public void Left(MemberRecord member, SpaceRecord? space) => RaiseMember("MemberLeft", member, space?.Id ?? NetworkId);

    public void Updated(MemberRecord member, SpaceRecord? space = null) => RaiseMember("MemberUpdated", member, space?.Id);

    /// <summary>A tag or badge was added or removed.</summary>
    public void Marked(string kind, MemberRecord member, Record mark, bool isAdded)
    {
        if (webhooks is not null)
        {
            string subject = kind == "tag" ? "MemberTag" : "MemberBadge";
            Raise(subject + (isAdded ? "Added" : "Removed"), Payload.MemberWith(member, kind, mark, NetworkId));
        }
    }

    /// <summary>A post, article, comment, reaction or RSVP, as responses show it.</summary>
    public void Content(string kind, IWireItem item)
    {
        if (webhooks is not null)
        {
            Raise(kind, Payload.Of(item));
        }
    }

    public void Post(Record post, string change) => Content((post.Text("post_type") == "article" ? "Article" : "Post") + change, post);

    public void Poll(Record poll, string change)
    {
        if (webhooks is not null)
        {
            Raise(KindOf(poll) + change, poll.Text("poll_type") == "question" ? Payload.Question(poll) : Payload.Poll(poll));
        }
    }

    public void Event(EventRecord target, string change)
    {
        if (webhooks is not null)
        {
            Raise("Event" + change, Payload.Event(target, world.Members));
        }
    }

    public void Answered(CustomFieldRecord field, MemberRecord member, Record answer, string change)
    {
        if (webhooks is null)
        {
            return;
        }

        JsonObject payload = Payload.MemberWith(member, "custom_field", field, NetworkId);
        AddAnswer(payload, "", Payload.AnswerText(field, answer), answer.Json["segments"]);
        Raise("CustomFieldResponse" + change, payload);
    }

    /// <summary>An answer was replaced.</summary>
    /// <param name="field">The custom field.</param>
    /// <param name="member">The member.</param>
    /// <param name="former">The former answer.</param>
    /// <param name="answer">The new answer.</param>
    public void AnswerReplaced(CustomFieldRecord field, MemberRecord member, Record former, Record answer)
    {
        if (webhooks is null)
        {
            return;
        }

        JsonObject payload = Payload.MemberWith(member, "custom_field", field, NetworkId);
        AddAnswer(payload, "previous_", Payload.AnswerText(field, former), former.Json["segments"]);
        AddAnswer(payload, "new_", Payload.AnswerText(field, answer), answer.Json["segments"]);
        Raise("CustomFieldResponseUpdated", payload);
    }

    /// <summary>A plan was granted, which the service reports as a purchase; with another plan before, also as a change of plans.</summary>
    public void PlanGranted(MemberRecord member, PlanRecord plan, bool hadAnother)
    {
        if (webhooks is null)
        {
            return;
        }

        Raise("MemberPurchased", Payload.Purchase(world, member, plan, ++_lastPurchase));
        if (hadAnother)
        {
            RaiseSubscription("MemberPlanChanged", member, plan);
        }
    }

    public void PlanRemoved(MemberRecord member, PlanRecord plan) => RaiseSubscription("MemberRemovedFromPlan", member, plan);

    public void SubscriptionCanceled(SubscriptionRecord subscription) => Content("MemberSubscriptionCanceled", subscription);

    /// <summary>Raises any event, for events that no operation of the API causes.</summary>
    public void Raise(string kind, JsonObject payload) => webhooks?.Raise(kind, world.Clock.Latest, payload);

    private static string KindOf(Record poll) => poll.Text("poll_type") switch
    {
        "multiple_choice" => "MultipleChoicePoll",
        "hot_cold" => "HotColdPoll",
        "percentage" => "PercentagePoll",
        _ => "Question",
    };

    private static void AddAnswer(JsonObject payload, string prefix, string? text, JsonNode? segments)
    {
        if (text is null)
        {
            payload[prefix + "segments"] = segments?.DeepClone() ?? new JsonArray();
        }
        else
        {
            payload[prefix + "text"] = text;
        }
    }

    private void RaiseMember(string kind, MemberRecord member, ulong? spaceId)
    {
        if (webhooks is not null)
        {
            Raise(kind, Payload.MemberIn(member, spaceId, NetworkId));
        }
    }

    private void RaiseSubscription(string kind, MemberRecord member, PlanRecord plan)
    {
        if (webhooks is not null)
        {
            Raise(kind, Payload.Subscription(world, member, plan, ++_lastSubscription));
        }
    }
}
