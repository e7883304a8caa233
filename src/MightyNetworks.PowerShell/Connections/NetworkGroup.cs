using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Internal;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>Groups tables by network if the session has more than one connection.</summary>
public static class NetworkGroup
{
    /// <summary>Returns the heading for an object's network: connection name and network ID; null in a session with one connection.</summary>
    public static object Of(PSObject? item)
    {
        ConnectionTable table = ConnectionTable.Current;
        string networkId = System.Convert.ToString(item?.Properties["NetworkId"]?.Value, CultureInfo.InvariantCulture) ?? string.Empty;
        if (table.All.Count < 2 || networkId.Length == 0)
        {
            return AutomationNull.Value;
        }

        string[] names = [.. table.All.Where(connection => connection.IsTo(networkId) is true && connection.Name != networkId).Select(connection => connection.Name)];
        return names.Length == 0 ? networkId : $"{networkId} ({string.Join(", ", names)})";
    }
}
