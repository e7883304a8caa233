using System.Reflection;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>The built assemblies with cmdlets and models. Found by name, so that types can move.</summary>
internal static class ModuleAssemblies
{
    internal static Assembly Cmdlets { get; } = Assembly.Load("MightyNetworks.PowerShell");

    internal static Assembly Client { get; } = Assembly.Load("MightyNetworks.Client");
}
