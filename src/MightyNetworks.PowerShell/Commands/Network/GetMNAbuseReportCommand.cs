using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the posts, comments and members that were reported as abusive.</summary>
/// <remarks>Operation: GET /abuse_reports.</remarks>
[Cmdlet(VerbsCommon.Get, "MNAbuseReport", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(AbuseReport))]
public sealed class GetMNAbuseReportCommand : MNGetCommand
{
    /// <inheritdoc/>
    protected override void Read() => List(AbuseReports.List());
}
