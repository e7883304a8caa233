using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Makes an <see cref="EventTime"/> of a date, or of a text in any spelling that .NET reads; an empty text is none.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EventTimeTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => WireText.Unwrap(inputData) switch
    {
        DateTimeOffset moment => new EventTime(moment),
        DateTime time => new EventTime(time),
        string text when text.Length > 0 => Parse(text),
        "" => null,
        var other => other,
    };

    private static EventTime Parse(string text)
    {
        try
        {
            return EventTime.Parse(text);
        }
        catch (FormatException e)
        {
            throw new ArgumentTransformationMetadataException($"'{text}' is no date and time, such as 2026-07-01 18:00 or 2026-07-01T18:00+02:00.", e);
        }
    }
}
