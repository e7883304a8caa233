using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Ends connections of this session.</summary>
[Cmdlet(VerbsCommunications.Disconnect, "MNNetwork")]
public sealed class DisconnectMNNetworkCommand : MNCmdlet
{
    /// <summary>The connections to end, as objects or by name. By default the default connection ends.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNullOrEmpty]
    public MNConnection[]? Connection { get; set; }

    /// <summary>Ends them; another one becomes the default.</summary>
    protected override void ProcessRecord()
    {
        foreach (MNConnection connection in Connection ?? [DefaultConnection()])
        {
            ConnectionTable.Current.Remove(connection);
            connection.Close();
        }
    }
}
