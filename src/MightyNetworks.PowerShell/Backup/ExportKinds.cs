using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Backup;

/// <content>The kinds that there are.</content>
internal sealed partial class ExportKind
{
    internal const string Network = "network";
    internal const string Posts = "posts";
    internal const string Comments = "comments";
    internal const string CommentReactions = "comment_reactions";
    internal const string CustomFieldsName = "custom_fields";

    private const string Members = "members";
    private const string Spaces = "spaces";
    private const string Events = "events";
    private const string Plans = "plans";

    /// <summary>All kinds, parents before their children.</summary>
    internal static readonly IReadOnlyList<ExportKind> All =
    [
        new(null, Network, _ => [new ExportUnit(string.Empty, "the network", RawRequest.Send(Networks.Get().Method, Networks.Get().Path), [])]),
        Top(NetworkPart.Member, Members, "the members", Client.Operations.Members.List()),
        Top(NetworkPart.Collection, "collections", "the collections", Collections.List()),
        Top(NetworkPart.Space, Spaces, "the spaces", Client.Operations.Spaces.List()),
        Each(NetworkPart.SpaceMember, "space_members", Spaces, "the members of space", SpaceMembers.List, new("space_id", 0)),
        Each(NetworkPart.Coursework, "courseworks", Spaces, "the course of space", id => Courseworks.List(id), new("space_id", 0)),
        Top(NetworkPart.Post, Posts, "the posts", Client.Operations.Posts.List()),
        Each(NetworkPart.Comment, Comments, Posts, "the comments on post", Client.Operations.Comments.List, new("post_id", 0, "targetable_id")),
        Each(NetworkPart.Reaction, "reactions", Posts, "the reactions to post", Reactions.ListOfPost, new("post_id", 0, "targetable_id")),
        Each(NetworkPart.Reaction, CommentReactions, Comments, "the reactions to comment", Reactions.ListOfComment, new("comment_id", 0, "targetable_id"), HasCheers),
        Top(NetworkPart.Poll, "polls", "the polls", Polls.List()),
        Top(NetworkPart.Event, Events, "the events", Client.Operations.Events.List()),
        Each(NetworkPart.EventRsvp, "event_rsvps", Events, "the RSVPs of event", id => Rsvps.List(id), new("event_id", 0, "event")),
        Top(NetworkPart.Tag, "tags", "the tags", Tags.List()),
        Top(NetworkPart.Badge, "badges", "the badges", Badges.List()),
        Top(NetworkPart.CustomField, CustomFieldsName, "the custom fields", CustomFields.List()),
        Each(NetworkPart.CustomFieldOption, "custom_field_options", CustomFieldsName, "the options of custom field", id => CustomFieldOptions.List(id), new("custom_field_id", 0), HasOptions),
        Top(NetworkPart.Plan, Plans, "the plans", Client.Operations.Plans.List()),
        Each(NetworkPart.PlanMember, "plan_members", Plans, "the members of plan", PlanMembers.List, new("plan_id", 0)),
        Each(NetworkPart.PlanInvite, "plan_invites", Plans, "the invites to plan", PlanInvites.List, new("plan_id", 0)),
        Top(NetworkPart.Invite, "invites", "the invites", Invites.List()),
        new(NetworkPart.Subscription, "subscriptions", _ =>
        [
            new ExportUnit(string.Empty, "the subscriptions", Raw(Subscriptions.List()), []),
            new ExportUnit(Canceled, "the canceled subscriptions", Raw(Subscriptions.List(Canceled)), []),
        ]),
        Top(NetworkPart.Purchase, "purchases", "the purchases", Purchases.List()),
        Top(NetworkPart.AbuseReport, "abuse_reports", "the reports of abuse", AbuseReports.List()),
        Each(NetworkPart.MemberTag, "member_tags", Members, "the tags of member", MemberTags.List, new("member_id", 0)),
        Each(NetworkPart.MemberBadge, "member_badges", Members, "the badges of member", MemberBadges.List, new("member_id", 0)),
        new(NetworkPart.CustomFieldAnswer, "custom_field_answers", Answers) 
        {
            ParentNames = [Members, CustomFieldsName],
            ParentKeyOf = item => $"{Key(ExportLine.Number(item, "member_id"))}/{Key(ExportLine.Number(item, "custom_field_id"))}",
        },
    ];

    /// <summary>The status whose subscriptions are a list of their own.</summary>
    internal const string Canceled = "canceled";

    /// <summary>Whether members answer a custom field: hosts set tags and badges.</summary>
    internal static bool IsAnswered(JsonElement field) => ExportLine.Text(field, "response_type") is not ("tag" or "badge");

    private static bool HasCheers(JsonElement comment) => ExportLine.Number(comment, "cheer_count") > 0;

    /// <summary>Whether a custom field has options.</summary>
    internal static bool HasOptions(JsonElement field) => ExportLine.Text(field, "response_type")?.StartsWith("dropdown", StringComparison.OrdinalIgnoreCase) is true;

    private static IEnumerable<ExportUnit> Answers(ExportSource source)
    {
        ulong[] fields = [.. source.Objects(CustomFieldsName).Where(IsAnswered).Select(field => ExportLine.Number(field, "id"))];
        return
            from member in source.Objects(Members).Select(item => ExportLine.Number(item, "id"))
            from field in fields
            where member != 0 && field != 0
            select new ExportUnit(
                $"{Key(member)}/{Key(field)}",
                $"the answers of member {member} to custom field {field}",
                Raw(CustomFieldAnswers.List(field, member)),
                [new ParentId("custom_field_id", field), new ParentId("member_id", member)]);
    }
}
