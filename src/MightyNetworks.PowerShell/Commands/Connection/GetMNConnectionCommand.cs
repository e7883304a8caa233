using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Shows the connections of this session, and what was sent through them.</summary>
[Cmdlet(VerbsCommon.Get, "MNConnection")]
[OutputType(typeof(MNConnection))]
public sealed class GetMNConnectionCommand : MNCmdlet
{
    /// <summary>The names of the connections to get; wildcards are permitted. By default all are shown.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = ["*"];

    /// <summary>Shows them.</summary>
    protected override void ProcessRecord()
    {
        foreach (string name in Name)
        {
            WildcardPattern pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            MNConnection[] found = ConnectionTable.Current.All.Where(connection => pattern.IsMatch(connection.Name)).ToArray();
            if (found.Length == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
            {
                WriteError(ErrorRecords.NoSuchConnection(name));
            }

            WriteObject(found, enumerateCollection: true);
        }
    }
}
