namespace MightyNetworks.PowerShell.Binding;

/// <summary>Lets a parameter that is true or false take the words, as rows of a CSV file have them; an empty cell gives nothing.</summary>
internal sealed class BooleanTransformationAttribute : TextTransformationAttribute
{
    protected override object? FromText(string text) =>
        bool.TryParse(text, out bool value) ? value
        : text.Length == 0 ? null
        : text;
}
