using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell;

/// <summary>Lets a parameter with a list of values take the service's spelling too, as objects of the service carry it: <c>text_short</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireNameTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? input = inputData is PSObject { BaseObject: var inner } ? inner : inputData;
        return input is string text ? text.Replace("_", string.Empty) : input;
    }
}
