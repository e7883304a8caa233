using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about reports of abuse.</summary>
public static class AbuseReports
{
    /// <summary>All reports. Operation: GET /abuse_reports.</summary>
    public static ListRequest<AbuseReport> List() => new("/abuse_reports", WireJson.Default.PageAbuseReport);
}
