using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A file of one person's data.</summary>
/// <param name="Name">The name of the file, without its extension.</param>
/// <param name="Title">What it is, for the person.</param>
/// <param name="Lists">The requests for it; none if it is filtered from lists of the network.</param>
internal sealed record PersonSection(string Name, string Title, IReadOnlyList<ApiRequest> Lists)
{
    internal const string AnswersName = "answers";

    /// <summary>The name of the file.</summary>
    internal string File => Name + ".json";

    /// <summary>What the service lists for one member.</summary>
    internal static IReadOnlyList<PersonSection> OfMember(ulong memberId, string? email, IEnumerable<ulong> fields) =>
    [
        new("profile", "Your profile", [Members.Get(memberId)]),
        new("tags", "Tags that hosts gave you", [MemberTags.List(memberId)]),
        new("badges", "Badges that hosts gave you", [MemberBadges.List(memberId)]),
        new("spaces", "Spaces that you are in", [MemberSpaces.List(memberId)]),
        new("plans", "Plans that you have", [MemberPlans.List(memberId)]),
        new(AnswersName, "Your answers to profile questions", [.. fields.Select(field => CustomFieldAnswers.List(field, memberId))]),
        new("subscriptions", "Your subscriptions", [Subscriptions.List(memberId: memberId), Subscriptions.List("canceled", memberId)]),
        new("purchases", "Your purchases", [Purchases.List(memberId: memberId)]),
        new("invites", "Invites to your email address", IsShown(email) ? [Invites.List(email)] : []),
    ];

    /// <summary>What is filtered from lists of the network.</summary>
    internal static IReadOnlyList<PersonSection> OfNetwork { get; } =
    [
        new("plan_invites", "Invites to plans, to your email address", []),
        new(ExportKind.Posts, "Posts and articles that you wrote", []),
        new(ExportKind.Comments, "Comments that you wrote", []),
        new("reactions", "Your reactions to posts", []),
        new(ExportKind.CommentReactions, "Your reactions to comments", []),
        new("polls", "Polls and questions that you asked", []),
        new("events", "Events that you created", []),
        new("event_rsvps", "Your replies to events", []),
        new("abuse_reports", "Reports of abuse by you, or about you or what you wrote", []),
    ];

    /// <summary>Whether an email address is neither empty nor masked.</summary>
    internal static bool IsShown(string? email) => email is not null && email.IndexOf('@') > 0 && email.IndexOf('*') < 0;
}
