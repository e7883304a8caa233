using System;
using System.Linq;
using System.Management.Automation.Host;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Detects whether the session is interactive.</summary>
internal static class HostWindow
{
    /// <summary>False in Azure Automation, scheduled tasks, services and jobs, with -NonInteractive, and if output is redirected.</summary>
    internal static bool IsInteractive(PSHost host)
    {
        try
        {
            bool hasWindow = host.UI?.RawUI?.BufferSize.Width > 0;
            return hasWindow && Environment.UserInteractive && (host.Name != "ConsoleHost" || IsConsoleWatched());
        }
        catch (Exception e) when (e is HostException or NotImplementedException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static bool IsConsoleWatched() =>
        !Console.IsOutputRedirected
        && !Environment.GetCommandLineArgs().Any(argument => IsSwitch(argument, "-noninteractive", "-noni"));

    // PowerShell accepts any unambiguous prefix of a switch.
    private static bool IsSwitch(string argument, string full, string shortest) =>
        argument.Length >= shortest.Length && full.StartsWith(argument, StringComparison.OrdinalIgnoreCase);
}
