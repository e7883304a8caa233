using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>Formats type names the way PowerShell does.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Accelerators = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(DateTime)] = "datetime",
        [typeof(Uri)] = "uri",
        [typeof(System.Security.SecureString)] = "securestring",
        [typeof(PSCredential)] = "pscredential",
        [typeof(PSObject)] = "psobject",
        [typeof(SwitchParameter)] = "switch",
    };

    /// <summary>The name in a syntax line: <c>ulong[]</c>.</summary>
    internal static string Short(Type type) => type.IsArray
        ? Short(type.GetElementType()!) + "[]"
        : Accelerators.GetValueOrDefault(Plain(type)) ?? Plain(type).Name;

    /// <summary>The name with its namespace.</summary>
    internal static string Full(Type type) => Plain(type).FullName!;

    /// <summary>The accepted values of a parameter of this type, if they are a closed set.</summary>
    internal static IEnumerable<string> Values(Type type, IEnumerable<Attribute> attributes)
    {
        Type plain = Plain(type.IsArray ? type.GetElementType()! : type);
        return plain.IsEnum ? Enum.GetNames(plain) : attributes.OfType<ValidateSetAttribute>().SelectMany(a => a.ValidValues);
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
