using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Makes a connection the default of this session.</summary>
[Cmdlet(VerbsCommon.Select, "MNConnection")]
[OutputType(typeof(MNConnection))]
public sealed class SelectMNConnectionCommand : MNCmdlet
{
    /// <summary>The connection, as an object or by name.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("Name")]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public MNConnection? Connection { get; set; }

    /// <summary>Writes the connection to the pipeline.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Selects it.</summary>
    protected override void ProcessRecord()
    {
        CheckOpen(Connection!);
        ConnectionTable.Current.Select(Connection!);
        if (PassThru)
        {
            WriteObject(Connection);
        }
    }
}
