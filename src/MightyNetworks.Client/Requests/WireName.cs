using System;
using System.Text.Json;

namespace MightyNetworks.Client.Requests;

/// <summary>The wire's spelling of an enum value: <c>EndOfBillingCycle</c> is <c>end_of_billing_cycle</c>.</summary>
public static class WireName
{
    /// <summary>The wire's spelling of a value.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());

    /// <summary>The wire's spelling of a value whose type is known only at run time.</summary>
    public static string Of(Enum value) => Of(value.ToString());

    internal static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
