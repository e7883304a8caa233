using MightyNetworks.Sandbox.Resources;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>All operations of the Admin API.</summary>
internal static class AdminApi
{
    public static RouteTable Routes { get; } = Build();

    private static RouteTable Build()
    {
        var routes = new RouteTable();
        Networks.Map(routes);
        Members.Map(routes);
        MemberMarks.Map(routes);
        Spaces.Map(routes);
        SpaceMembers.Map(routes);
        Collections.Map(routes);
        Courseworks.Map(routes);
        Posts.Map(routes);
        Comments.Map(routes);
        Reactions.Map(routes);
        Polls.Map(routes);
        Events.Map(routes);
        Rsvps.Map(routes);
        Tags.Map(routes);
        Badges.Map(routes);
        CustomFields.Map(routes);
        FieldOptions.Map(routes);
        Answers.Map(routes);
        Plans.Map(routes);
        PlanInvites.Map(routes);
        Invites.Map(routes);
        Subscriptions.Map(routes);
        Purchases.Map(routes);
        Assets.Map(routes);
        AbuseReports.Map(routes);
        return routes;
    }
}
