namespace MightyNetworks.PowerShell.Commands;

/// <summary>The parts of an export of a network, each a file of its own.</summary>
public enum NetworkPart
{
    /// <summary>The members of the network.</summary>
    Member,

    /// <summary>The collections of spaces.</summary>
    Collection,

    /// <summary>The spaces.</summary>
    Space,

    /// <summary>The members of each space.</summary>
    SpaceMember,

    /// <summary>The overview, sections, lessons and quizzes of the course of each space.</summary>
    Coursework,

    /// <summary>The posts and articles.</summary>
    Post,

    /// <summary>The comments on each post.</summary>
    Comment,

    /// <summary>The reactions to each post, and to each comment that has cheers.</summary>
    Reaction,

    /// <summary>The polls and questions.</summary>
    Poll,

    /// <summary>The events.</summary>
    Event,

    /// <summary>The RSVPs of each event.</summary>
    EventRsvp,

    /// <summary>The tags.</summary>
    Tag,

    /// <summary>The badges.</summary>
    Badge,

    /// <summary>The custom fields.</summary>
    CustomField,

    /// <summary>The options of each dropdown field.</summary>
    CustomFieldOption,

    /// <summary>The plans.</summary>
    Plan,

    /// <summary>The members of each plan.</summary>
    PlanMember,

    /// <summary>The invites to each plan.</summary>
    PlanInvite,

    /// <summary>The invites to the network.</summary>
    Invite,

    /// <summary>The subscriptions, the canceled ones included.</summary>
    Subscription,

    /// <summary>The purchases.</summary>
    Purchase,

    /// <summary>The reports of abuse.</summary>
    AbuseReport,

    /// <summary>The tags of each member, at one request per member.</summary>
    MemberTag,

    /// <summary>The badges of each member, at one request per member.</summary>
    MemberBadge,

    /// <summary>The answers of each member, at one request per member and custom field.</summary>
    CustomFieldAnswer,
}
