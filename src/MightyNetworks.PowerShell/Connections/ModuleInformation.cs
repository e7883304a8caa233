using System;
using System.Reflection;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>The module's User-Agent.</summary>
internal static class ModuleInformation
{
    private const string ProjectUri = "https://github.com/MightyNetworks-PowerShell/MightyNetworks.PowerShell";

    internal static string UserAgent(Version host)
    {
        Version version = Assembly.GetExecutingAssembly().GetName().Version!;
        return $"MightyNetworks.PowerShell/{version.ToString(3)} (PowerShell/{host}; +{ProjectUri})";
    }
}
