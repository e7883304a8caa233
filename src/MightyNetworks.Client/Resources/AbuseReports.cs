using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about reports of abuse.</summary>
public static class AbuseReports
{
    /// <summary>All reports. Operation: GET /abuse_reports.</summary>
    public static ListRequest<AbuseReport> List() => new("/abuse_reports", Json.Default.PageAbuseReport);
}
