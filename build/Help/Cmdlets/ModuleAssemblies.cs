using System.Linq;
using System.Reflection;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>The built assemblies with cmdlets and models. Found by name, so that types can move.</summary>
internal static class ModuleAssemblies
{
    internal static Assembly Cmdlets { get; } = Assembly.Load("MightyNetworks.PowerShell");

    /// <summary>The address of the repository, as the build wrote it into the cmdlets.</summary>
    internal static string ProjectUri { get; } = Cmdlets.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ProjectUri").Value!;

    internal static Assembly Client { get; } = Assembly.Load("MightyNetworks.Client");
}
