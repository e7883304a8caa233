using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Resources;

/// <summary>What members reported.</summary>
internal static class AbuseReports
{
    public static void Map(RouteTable routes) => routes.Get("abuse_reports", call => call.Page(call.World.AbuseReports));
}
