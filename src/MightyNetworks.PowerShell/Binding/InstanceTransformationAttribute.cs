using System;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Makes an <see cref="EventTime"/> of a text. One that is no time is left as it is, so that a row with it is a validation error.</summary>
internal sealed class InstanceTransformationAttribute : TextTransformationAttribute
{
    protected override object? FromText(string text)
    {
        try
        {
            return text.Length == 0 ? null : EventTime.Parse(text);
        }
        catch (FormatException)
        {
            return text;
        }
    }
}
