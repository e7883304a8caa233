using System.Reflection;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>The built assemblies that help is about. They are found by name, so that no type has to stay where it is.</summary>
internal static class ModuleAssemblies
{
    internal static Assembly Cmdlets { get; } = Assembly.Load("MightyNetworks.PowerShell");

    internal static Assembly Client { get; } = Assembly.Load("MightyNetworks.Client");
}
