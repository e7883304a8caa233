using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>
/// Colours statuses and roles in tables with the colours of $PSStyle. PowerShell itself removes the colours where the host or a file takes
/// plain text; Windows PowerShell 5.1, which has no $PSStyle, shows plain text.
/// </summary>
public static class Highlight
{
    private static readonly object? Style =
        typeof(PSObject).Assembly.GetType("System.Management.Automation.PSStyle")?.GetProperty("Instance")?.GetValue(null);

    private static readonly Dictionary<string, string> Colors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Done"] = "Green",
        ["True"] = "Green",
        ["Added"] = "Green",
        ["active"] = "Green",
        ["published"] = "Green",
        ["visible"] = "Green",
        ["yes"] = "Green",
        ["NotSent"] = "Yellow",
        ["Skipped"] = "Yellow",
        ["Changed"] = "Yellow",
        ["pending"] = "Yellow",
        ["hidden"] = "Yellow",
        ["draft"] = "Yellow",
        ["scheduled"] = "Yellow",
        ["maybe"] = "Yellow",
        ["Failed"] = "Red",
        ["Unknown"] = "Red",
        ["False"] = "Red",
        ["Removed"] = "Red",
        ["rejected"] = "Red",
        ["AlreadyThere"] = "BrightBlack",
        ["Unchanged"] = "BrightBlack",
        ["archived"] = "BrightBlack",
        ["legacy"] = "BrightBlack",
        ["no"] = "BrightBlack",
        ["WhatIf"] = "Cyan",
        ["Host"] = "Magenta",
        ["Moderator"] = "Cyan",
    };

    /// <summary>Returns the text of a status or a role, in its colour if it has one.</summary>
    /// <param name="value">The status or the role.</param>
    public static string Of(object? value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        return Style is not null && Colors.TryGetValue(text, out string? color) ? ColorCode(color) + text + Code(Style, "Reset") : text;
    }

    private static string ColorCode(string color) => Style!.GetType().GetProperty("Foreground")?.GetValue(Style) is { } foreground ? Code(foreground, color) : string.Empty;

    private static string Code(object owner, string name) => owner.GetType().GetProperty(name)?.GetValue(owner) as string ?? string.Empty;
}
