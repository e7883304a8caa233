using System;
using System.Globalization;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Accepts a limit in a range, or null for no limit, which ValidateRange refuses.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ValidateLimitAttribute(long least, long most) : ValidateArgumentsAttribute
{
    protected override void Validate(object? arguments, EngineIntrinsics engineIntrinsics)
    {
        if (arguments is not null && Convert.ToInt64(arguments, CultureInfo.InvariantCulture) is var limit && (limit < least || limit > most))
        {
            throw new ValidationMetadataException($"Specify a limit from {least} to {most}, or $null for no limit.");
        }
    }
}
