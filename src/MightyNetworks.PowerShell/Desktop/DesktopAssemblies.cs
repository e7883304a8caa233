#if !NET8_0_OR_GREATER
using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;

namespace MightyNetworks.PowerShell.Desktop;

/// <summary>
/// Windows PowerShell has one place for all modules' assemblies and wants exact versions. What the assemblies of this folder
/// ask for is answered from this folder, whatever other modules have brought along.
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
        if (wanted.RequestingAssembly is { IsDynamic: false } asking && !IsOurs(asking))
        {
            return null;
        }

        string file = Path.Combine(Folder, new AssemblyName(wanted.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }

    private static bool IsOurs(Assembly assembly) =>
        string.Equals(Path.GetDirectoryName(assembly.Location), Folder, StringComparison.OrdinalIgnoreCase);
}
#endif
