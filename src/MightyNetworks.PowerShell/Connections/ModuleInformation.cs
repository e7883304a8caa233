using System;
using System.Linq;
using System.Reflection;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>The module's User-Agent.</summary>
internal static class ModuleInformation
{
    internal static string UserAgent(Version host)
    {
        Assembly module = typeof(ModuleInformation).Assembly;
        Version version = module.GetName().Version!;
        string? project = module.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == "ProjectUri")?.Value;
        return $"MightyNetworks.PowerShell/{version.ToString(3)} (PowerShell/{host}; +{project})";
    }
}
