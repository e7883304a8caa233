using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Counts what a network has: members, spaces, posts and so on, one object a figure. Each figure takes one request, as the service says how
/// long a list is; where it does not, the end of the list is searched for, which takes a few requests more and never reads the list.
/// Operations: the lists of what is counted, as GET /members.
/// </summary>
[Cmdlet(VerbsCommon.Get, "MNNetworkStatistic", DefaultParameterSetName = AllSet)]
[OutputType(typeof(NetworkStatistic))]
public sealed class GetMNNetworkStatisticCommand : MNGetCommand
{
    /// <summary>The figures to get. Without it all of them are, which takes 14 requests.</summary>
    [Parameter(ParameterSetName = AllSet, Position = 0)]
    [ValidateNotNullOrEmpty]
    public NetworkFigure[] Include { get; set; } = FigureCounter.All.ToArray();

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (MNConnection connection in Connections(null))
        {
            foreach (NetworkFigure figure in Include.Distinct())
            {
                Dispatch(connection, (client, stop) => FigureCounter.CountAsync(client, figure, Log, stop), figure, $"Count {figure}");
            }
        }
    }
}
