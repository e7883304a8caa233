using System.Management.Automation;
using System.Text.RegularExpressions;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class for cmdlets that set a colour.</summary>
public abstract class ColorCommand : MNChangeCommand
{
    /// <summary>The colour as #RRGGBB, such as #3366FF.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Color { get; set; }

    /// <summary>The validation error about a colour; null if it is valid or none.</summary>
    /// <param name="color">The colour as it is to be sent: an object of the module may supply another spelling that nobody specified.</param>
    private protected static Change? InvalidColor(string? color) =>
        color is null || Regex.IsMatch(color, @"\A#[0-9A-Fa-f]{6}\z", RegexOptions.CultureInvariant)
            ? null
            : Change.Invalid("MNInvalidColor", $"'{color}' is not a colour: specify it as #RRGGBB, such as #3366FF. Nothing was sent.", color);
}
