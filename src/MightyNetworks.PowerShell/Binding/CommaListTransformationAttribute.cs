using System.Linq;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Lets a list be one text, as a cell of a CSV file holds it: <c>Monday, Thursday</c>. Left to itself, PowerShell takes
/// <c>1,15</c> for the number 115 and two days of the week for a third.
/// </summary>
internal sealed class CommaListTransformationAttribute : TextTransformationAttribute
{
    protected override object FromText(string text) => text.Contains(',') ? text.Split(',').Select(part => part.Trim()).ToArray() : text;
}
