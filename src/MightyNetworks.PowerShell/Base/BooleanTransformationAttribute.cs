using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell;

/// <summary>Lets a parameter that is true or false take the words, as rows of a CSV file have them; an empty cell gives nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BooleanTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? input = inputData is PSObject { BaseObject: var inner } ? inner : inputData;
        return input is not string text ? input
            : bool.TryParse(text, out bool value) ? value
            : text.Length == 0 ? null
            : input;
    }
}
