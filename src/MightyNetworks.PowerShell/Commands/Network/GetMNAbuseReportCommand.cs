using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets what members reported: posts, comments and people that break the rules. Operation: GET /abuse_reports.</summary>
[Cmdlet(VerbsCommon.Get, "MNAbuseReport", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(AbuseReport))]
public sealed class GetMNAbuseReportCommand : MNGetCommand
{
    /// <inheritdoc/>
    protected override void Read() => List(AbuseReports.List());
}
