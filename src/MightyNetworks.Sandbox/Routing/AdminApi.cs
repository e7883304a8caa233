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
        return routes;
    }
}
