#if !NET8_0_OR_GREATER
using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;

namespace MightyNetworks.PowerShell.Desktop;

/// <summary>
/// Resolves the dependencies of the module's assemblies from its own folder. Windows PowerShell shares one load context between
/// all modules and requires exact versions, so versions that other modules loaded would break the module.
/// </summary>
public sealed class DesktopAssemblies : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(DesktopAssemblies).Assembly.Location)!;

    /// <inheritdoc/>
    public void OnImport() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object sender, ResolveEventArgs wanted)
    {
        if (wanted.RequestingAssembly is { IsDynamic: false } asking && !IsOurs(asking) && !IsTwin(asking))
        {
            return null;
        }

        string file = FileOf(new AssemblyName(wanted.Name));
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }

    private static bool IsOurs(Assembly assembly) =>
        string.Equals(Path.GetDirectoryName(assembly.Location), Folder, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether another module loaded the same assembly first, from its own folder. The runtime then uses that one for this module, too,
    /// and it asks for the same dependencies.
    /// </summary>
    private static bool IsTwin(Assembly assembly)
    {
        string file = FileOf(assembly.GetName());
        return File.Exists(file) && AssemblyName.GetAssemblyName(file).FullName == assembly.FullName;
    }

    private static string FileOf(AssemblyName name) => Path.Combine(Folder, name.Name + ".dll");
}
#endif
