using System;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Advice on how to check whether a change with unknown outcome was made.</summary>
internal static class CheckAdvice
{
    private static readonly string[] Nouns = [.. typeof(CheckAdvice).Assembly.GetExportedTypes()
        .Select(type => type.GetCustomAttribute<CmdletAttribute>())
        .Where(cmdlet => cmdlet?.VerbName == VerbsCommon.Get)
        .Select(cmdlet => cmdlet!.NounName)
        .OrderByDescending(noun => noun.Length)];

    /// <summary>Recommends the Get cmdlet whose noun the cmdlet's noun starts with, such as Get-MNMember for Set-MNMemberRole.</summary>
    internal static string For(CommandInfo? command)
    {
        string name = command?.Name ?? string.Empty;
        string noun = name.Substring(name.IndexOf('-') + 1);
        return Nouns.FirstOrDefault(known => noun.StartsWith(known, StringComparison.OrdinalIgnoreCase)) is { } found
            ? $"Check with Get-{found} before you repeat it."
            : "Check in the network whether the change was made before you repeat it.";
    }
}
