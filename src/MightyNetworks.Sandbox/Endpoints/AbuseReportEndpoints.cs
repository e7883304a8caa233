using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Abuse reports.</summary>
internal static class AbuseReportEndpoints
{
    public static void Map(RouteTable routes) => routes.Get("abuse_reports", call => call.Page(call.World.AbuseReports));
}
