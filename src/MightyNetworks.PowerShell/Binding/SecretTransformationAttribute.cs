using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Refuses a secret as plain text, in words that help, and without repeating it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SecretTransformationAttribute(string? variable = null, [CallerMemberName] string parameter = "") : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? input = inputData is PSObject { BaseObject: var inner } ? inner : inputData;
        if (input is string || (input is IEnumerable items && items.Cast<object?>().Any(item => item is string or PSObject { BaseObject: string })))
        {
            throw new ArgumentTransformationMetadataException(
                $"-{parameter} takes a SecureString and no plain text, which would stay in histories and logs. At a prompt: -{parameter} (Read-Host -AsSecureString)."
                + (variable is null ? string.Empty : $" In a script: the environment variable {variable}."));
        }

        return inputData;
    }
}
