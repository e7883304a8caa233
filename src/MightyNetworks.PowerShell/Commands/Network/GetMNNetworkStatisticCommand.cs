using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Profiles;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Counts members, spaces, posts and other objects of the network.</summary>
/// <remarks>Operations: GET on the list of each kind of object, such as GET /members.</remarks>
[Cmdlet(VerbsCommon.Get, "MNNetworkStatistic", DefaultParameterSetName = AllSet)]
[OutputType(typeof(NetworkStatistic))]
public sealed class GetMNNetworkStatisticCommand : MNGetCommand
{
    /// <summary>The kinds of objects to count. By default all are counted.</summary>
    [Parameter(ParameterSetName = AllSet, Position = 0)]
    [ValidateNotNullOrEmpty]
    public NetworkFigure[] Include { get; set; } = FigureCounter.All.ToArray();

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (MNConnection connection in Connections(null))
        {
            string now = CellText.Of(WholeSecond(connection.Client.Time.GetUtcNow()))!;
            foreach (NetworkFigure figure in Include.Distinct())
            {
                Dispatch(connection, (_, stop) => FigureCounter.CountAsync(connection, figure, now, Log, stop), figure, $"Count {figure}");
            }
        }
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}
