using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Makes a moment of a date, or of a text in the invariant culture; an empty text is none. PowerShell's own conversion formats the result in
/// the culture of the session, which fails where its calendar ends.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MomentTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => WireText.Unwrap(inputData) switch
    {
        DateTime time => Of(time),
        "" => null,
        string text when DateTransformationAttribute.Read(text) is { } time => Of(time),
        var other => other,
    };

    // Scripts write the first and the last day for "ever"; in some time zones they begin before or end after all moments.
    private static DateTimeOffset Of(DateTime time)
    {
        try
        {
            return new DateTimeOffset(time);
        }
        catch (ArgumentOutOfRangeException)
        {
            return time.Year == DateTime.MinValue.Year ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
        }
    }
}
