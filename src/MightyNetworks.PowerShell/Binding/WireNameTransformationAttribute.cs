namespace MightyNetworks.PowerShell.Binding;

/// <summary>Lets a parameter with a list of values take the service's spelling too, as objects of the service carry it: <c>text_short</c>.</summary>
internal sealed class WireNameTransformationAttribute : TextTransformationAttribute
{
    protected override object FromText(string text) => text.Replace("_", string.Empty);
}
