using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Lets a parameter take a text in another spelling, as the cells of a CSV file and the objects of the service have it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class TextTransformationAttribute : ArgumentTransformationAttribute
{
    public sealed override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? input = inputData is PSObject { BaseObject: var inner } ? inner : inputData;
        return input is string text ? FromText(text) : input;
    }

    protected abstract object? FromText(string text);
}
