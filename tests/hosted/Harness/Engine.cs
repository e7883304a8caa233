using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Runtime.Loader;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>PowerShell in this process: the engine, its cmdlets, and the module as installed.</summary>
internal static class Engine
{
    private static readonly string[] Libraries = ["Microsoft.PowerShell.Commands.Utility", "Microsoft.PowerShell.ConsoleHost", "Microsoft.PowerShell.Commands.Management"];

    // Compiled ahead of time where a test run has made it, as build/PowerShell does; otherwise this process compiles it.
    private static readonly string Folder = Directory.Exists(Setting("CompiledPowerShell")) ? Setting("CompiledPowerShell") : Setting("PowerShell");

    private static readonly SessionStateCmdletEntry[] Cmdlets = LoadCmdlets();

    /// <summary>The manifest of the module under test.</summary>
    internal static string Manifest { get; } = Path.Combine(AppContext.BaseDirectory, "module", "MightyNetworks.psd1");

    /// <summary>The library with the module's cmdlets.</summary>
    internal static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "module", "Core", "MightyNetworks.PowerShell.dll");

    /// <summary>The pinned PowerShell, which <c>dotnet</c> runs.</summary>
    internal static string Program { get; } = Path.Combine(Folder, "pwsh.dll");

    /// <summary>The folder of the project's repository.</summary>
    internal static string Repository { get; } = Setting("Repository");

    /// <summary>The module of Start-ThreadJob.</summary>
    internal static string ThreadJob { get; } = Path.Combine(Folder, "Modules", "Microsoft.PowerShell.ThreadJob", "Microsoft.PowerShell.ThreadJob.psd1");

    /// <summary>
    /// Opens a runspace of its own with the module imported. Without views only its library is, without the manifest, which takes half of the time;
    /// <c>Format-Table</c> then shows nothing. Without files there are no paths, and PowerShell does not look for drives, which takes half of what is left.
    /// </summary>
    internal static Runspace Open(PSHost host, PSThreadOptions threads, bool withViews, bool withFiles)
    {
        var state = InitialSessionState.CreateDefault2();
        if (!withFiles)
        {
            state.Providers.Remove("FileSystem", null);
        }

        state.ThreadOptions = threads;
        state.Commands.Add(Cmdlets);
        state.DisableFormatUpdates = !withViews;
        state.ImportPSModule(withViews ? Manifest : Library);
        Runspace runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.Open();
        return runspace;
    }

    private static string Setting(string key) =>
        typeof(Engine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static SessionStateCmdletEntry[] LoadCmdlets()
    {
        // Thread jobs and parallel loops open runspaces of their own, which find their modules here.
        Environment.SetEnvironmentVariable("PSModulePath", Path.Combine(Folder, "Modules"));
        // Otherwise PowerShell reports the modules that it imports to its makers.
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return [.. Libraries.SelectMany(library => Assembly.Load(library).GetExportedTypes())
            .Select(type => (Type: type, Name: type.GetCustomAttribute<CmdletAttribute>()))
            .Where(cmdlet => cmdlet.Name is not null)
            .Select(cmdlet => new SessionStateCmdletEntry($"{cmdlet.Name!.VerbName}-{cmdlet.Name.NounName}", cmdlet.Type, null))];
    }
}
