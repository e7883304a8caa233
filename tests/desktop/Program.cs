using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace MightyNetworks.DesktopTests;

/// <summary>
/// Loads the module from its Desktop folder, runs the smoke and prints a line for each check. Arguments: the folder, the program of the
/// sandbox server, and the name of an assembly that another module loaded before, from a folder of its own.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        string folder = Path.GetFullPath(arguments[0]);
        string[] twins = [.. arguments.Skip(2)];
        string elsewhere = Path.Combine(Path.GetTempPath(), "mn-desktop-" + Guid.NewGuid().ToString("N"));
        var results = new Results();
        try
        {
            LoadBefore(folder, elsewhere, twins);
            Import(folder);
            await SmokeAsync(results, folder, arguments[1]).ConfigureAwait(false);
            results.Check("twins", twins.All(twin => IsLoadedFrom(twin, elsewhere)) ? null : "an assembly that was loaded before is not the one in use");
        }
        finally
        {
            if (Directory.Exists(elsewhere))
            {
                Directory.Delete(elsewhere, recursive: true);
            }
        }

        return results.End();
    }

    /// <summary>Copies each assembly to a folder and loads it, as a module does that is imported earlier.</summary>
    private static void LoadBefore(string folder, string elsewhere, string[] twins)
    {
        foreach (string twin in twins)
        {
            string file = Path.Combine(Directory.CreateDirectory(elsewhere).FullName, twin + ".dll");
            File.Copy(Path.Combine(folder, twin + ".dll"), file);
            Assembly.LoadFrom(file);
        }
    }

    /// <summary>Loads the module and calls its initializer, as Import-Module does.</summary>
    private static void Import(string folder)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
        {
            // This program refers to the module's libraries; a script in Windows PowerShell does not.
            string name = new AssemblyName(wanted.Name).Name;
            return name.StartsWith("MightyNetworks.", StringComparison.Ordinal) ? Assembly.LoadFrom(Path.Combine(folder, name + ".dll")) : null;
        };
        Assembly module = Assembly.LoadFrom(Path.Combine(folder, "MightyNetworks.PowerShell.dll"));
        Type initializer = module.GetType("MightyNetworks.PowerShell.Desktop.DesktopAssemblies", throwOnError: true);
        initializer.GetMethod("OnImport").Invoke(Activator.CreateInstance(initializer), null);
    }

    private static async Task SmokeAsync(Results results, string folder, string server)
    {
        await Smoke.OnHandlerAsync(results).ConfigureAwait(false);
        using var process = new ServerProcess(server);
        await Smoke.OnServerAsync(results, process.Uri).ConfigureAwait(false);
        string[] foreign = [.. AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name.StartsWith("MightyNetworks.", StringComparison.Ordinal))
            .Select(assembly => assembly.Location)
            .Where(location => Path.GetDirectoryName(location) != folder)];
        results.Check("own assemblies", foreign.Length == 0 ? null : "not from the Desktop folder: " + string.Join(", ", foreign));
    }

    private static bool IsLoadedFrom(string name, string folder) => AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => assembly.GetName().Name == name)
        .All(assembly => Path.GetDirectoryName(assembly.Location) == folder);
}
