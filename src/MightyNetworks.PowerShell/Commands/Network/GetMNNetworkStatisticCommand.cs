using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Profiles;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Counts members, spaces, posts and other objects of the network.</summary>
/// <remarks>Operations: GET on the list of each kind of object, such as GET /members.</remarks>
[Cmdlet(VerbsCommon.Get, "MNNetworkStatistic", DefaultParameterSetName = AllSet)]
[OutputType(typeof(NetworkStatistic), typeof(RequestEstimate))]
public sealed class GetMNNetworkStatisticCommand : MNGetCommand
{
    /// <summary>The kinds of objects to count. By default all are counted.</summary>
    [Parameter(ParameterSetName = AllSet, Position = 0)]
    [ValidateNotNullOrEmpty]
    public NetworkFigure[] Include { get; set; } = FigureCounter.All.ToArray();

    /// <summary>Writes how many requests each figure takes, in place of the figures. Nothing is requested.</summary>
    [Parameter(ParameterSetName = AllSet)]
    public SwitchParameter Estimate { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (MNConnection connection in Connections(null))
        {
            if (Estimate)
            {
                CheckOpen(connection);
                PartNeed[] needs = [.. Include.Distinct().Select(figure => new PartNeed(figure.ToString(), 1, 1, "a few more if the service reports no total") { IsOpenEnded = true })];
                new RequestCost(this, connection).Write(needs, $"{needs.Length} figures", 0);
                continue;
            }

            string now = CellText.Of(WholeSecond(connection.Client.Time.GetUtcNow()))!;
            foreach (NetworkFigure figure in Include.Distinct())
            {
                Dispatch(connection, (_, stop) => FigureCounter.CountAsync(connection, figure, now, Log, stop), figure, $"Count {figure}");
            }
        }
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}
