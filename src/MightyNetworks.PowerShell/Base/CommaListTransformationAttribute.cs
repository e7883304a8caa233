using System;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell;

/// <summary>
/// Lets a list be one text, as a cell of a CSV file holds it: <c>Monday, Thursday</c>. Left to itself, PowerShell takes
/// <c>1,15</c> for the number 115 and two days of the week for a third.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CommaListTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? input = inputData is PSObject { BaseObject: var inner } ? inner : inputData;
        return input is string text && text.Contains(',') ? text.Split(',').Select(part => part.Trim()).ToArray() : input;
    }
}
