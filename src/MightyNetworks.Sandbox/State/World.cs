using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.Seeds;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.Sandbox.State;

/// <summary>The current state of the network. Requires the network's lock.</summary>
internal sealed class World
{
    public World(SandboxOptions options, SandboxWebhooks? webhooks = null)
    {
        Options = options;
        Clock = new(options.SeedTime);
        Members = new(options.MemberCount, options.Emails);
        Hooks = new(this, null);
        WorldSeed.Fill(this);
        Hooks = new(this, webhooks);
    }

    public SandboxOptions Options { get; }

    public Clock Clock { get; }

    public MemberDirectory Members { get; }

    /// <summary>Raises the events of changes.</summary>
    public WebhookEvents Hooks { get; }

    public Store<SpaceRecord> Spaces { get; } = new(SandboxWorld.WelcomeSpace);

    public Store<Record> Collections { get; } = new(SandboxWorld.Collection);

    public Store<Record> Courseworks { get; } = new(SandboxWorld.CourseOverview);

    public Store<Record> Posts { get; } = new(SandboxWorld.Post);

    public Store<Record> Comments { get; } = new(SandboxWorld.Comment);

    public Store<Record> Reactions { get; } = new(70000001);

    public HashSet<(ulong PostId, ulong MemberId)> Mutes { get; } = [];

    public Store<Record> Polls { get; } = new(SandboxWorld.Poll);

    public Store<EventRecord> Events { get; } = new(SandboxWorld.Event);

    public Store<RsvpRecord> Rsvps { get; } = new(SandboxWorld.Rsvp);

    public Store<Record> Tags { get; } = new(SandboxWorld.Tag);

    public Marks MemberTags { get; } = new();

    public Store<Record> Badges { get; } = new(SandboxWorld.Badge);

    public Marks MemberBadges { get; } = new();

    public Store<CustomFieldRecord> CustomFields { get; } = new(SandboxWorld.TagField);

    public Store<Record> FieldOptions { get; } = new(SandboxWorld.SingleSelectOption);

    public Store<Record> Answers { get; } = new(SandboxWorld.Answer);

    public Store<PlanRecord> Plans { get; } = new(SandboxWorld.FreePlan);

    public Store<InviteRecord> PlanInvites { get; } = new(SandboxWorld.PendingPlanInvite);

    public Store<InviteRecord> Invites { get; } = new(SandboxWorld.PendingInvite);

    public Store<SubscriptionRecord> Subscriptions { get; } = new(SandboxWorld.ActiveSubscription);

    public Store<PurchaseRecord> Purchases { get; } = new(SandboxWorld.CardPurchase);

    public Store<Record> Assets { get; } = new(SandboxWorld.Asset);

    public Store<Record> AbuseReports { get; } = new(SandboxWorld.AbuseReport);

    /// <summary>Number of password reset emails sent to each member.</summary>
    public Dictionary<ulong, int> PasswordResets { get; } = [];

    /// <summary>The owner of the token, who is the author of everything that the API creates.</summary>
    public MemberRecord TokenOwner => Members.At(0);

    public DateTimeOffset Now() => Clock.Now();

    /// <summary>Returns the space that a body specifies, where the contract has no 404.</summary>
    public SpaceRecord SpaceInBody(ulong id) => Spaces.Find(id) ?? throw Refusal.Invalid($"The space {Wire.Text(id)} does not exist.");

    /// <summary>Adds a member to a space; false if in it already.</summary>
    public bool Join(MemberRecord member, SpaceRecord space)
    {
        bool joined = space.Members.Add(member.Index);
        if (joined)
        {
            Hooks.Joined(member, space);
        }

        return joined;
    }

    /// <summary>Removes a member from a space, if in it.</summary>
    public void Leave(MemberRecord member, SpaceRecord space)
    {
        if (space.Remove(member))
        {
            Hooks.Left(member, space);
        }
    }

    /// <summary>Removes a member from a plan, if in it.</summary>
    public void RemoveFromPlan(MemberRecord member, PlanRecord plan)
    {
        if (plan.Members.Remove(member.Index))
        {
            Hooks.PlanRemoved(member, plan);
        }
    }

    /// <summary>Removes a member who leaves the network from all spaces and plans.</summary>
    public void RemoveEverywhere(MemberRecord member)
    {
        foreach (SpaceRecord space in Spaces)
        {
            Leave(member, space);
        }

        foreach (PlanRecord plan in Plans)
        {
            RemoveFromPlan(member, plan);
        }

        Hooks.Left(member, null);
    }

    /// <summary>Returns the member's paid plan that includes the space.</summary>
    public PlanRecord? PaidPlanOf(MemberRecord member, SpaceRecord space) => Plans.FirstOrDefault(plan =>
        !plan.IsFree && plan.SpaceIds.Contains(space.Id) && plan.Members.Contains(member.Index));
}
