using MightyNetworks.Sandbox.Endpoints;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>All operations of the Admin API.</summary>
internal static class AdminApi
{
    public static RouteTable Routes { get; } = Build();

    private static RouteTable Build()
    {
        var routes = new RouteTable();
        NetworkEndpoints.Map(routes);
        MemberEndpoints.Map(routes);
        MemberMarkEndpoints.Map(routes);
        SpaceEndpoints.Map(routes);
        SpaceMemberEndpoints.Map(routes);
        CollectionEndpoints.Map(routes);
        CourseworkEndpoints.Map(routes);
        PostEndpoints.Map(routes);
        CommentEndpoints.Map(routes);
        ReactionEndpoints.Map(routes);
        PollEndpoints.Map(routes);
        EventEndpoints.Map(routes);
        RsvpEndpoints.Map(routes);
        TagEndpoints.Map(routes);
        BadgeEndpoints.Map(routes);
        CustomFieldEndpoints.Map(routes);
        FieldOptionEndpoints.Map(routes);
        AnswerEndpoints.Map(routes);
        PlanEndpoints.Map(routes);
        PlanInviteEndpoints.Map(routes);
        InviteEndpoints.Map(routes);
        SubscriptionEndpoints.Map(routes);
        PurchaseEndpoints.Map(routes);
        AssetEndpoints.Map(routes);
        AbuseReportEndpoints.Map(routes);
        return routes;
    }
}
