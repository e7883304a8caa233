using System.Management.Automation;
using System.Text.RegularExpressions;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class for cmdlets that set a colour.</summary>
public abstract class ColorCommand : MNChangeCommand
{
    /// <summary>The colour as #RRGGBB, such as #3366FF.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Color { get; set; }

    /// <summary>Whether the colour is one, or none at all; an error says what is wrong with it.</summary>
    /// <param name="color">The colour as it is to be sent: an object of the module may lend one in another spelling that nobody meant.</param>
    internal bool IsColor(string? color)
    {
        if (color is null || Regex.IsMatch(color, @"\A#[0-9A-Fa-f]{6}\z", RegexOptions.CultureInvariant))
        {
            return true;
        }

        WriteValidationError("MNInvalidColor", $"'{color}' is not a colour: give it as #RRGGBB, such as #3366FF. Nothing was sent.", color);
        return false;
    }
}
