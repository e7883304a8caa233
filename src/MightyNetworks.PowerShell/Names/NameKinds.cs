using System;

namespace MightyNetworks.PowerShell.Names;

/// <summary>Finds the kind of names that a parameter takes.</summary>
internal static class NameKinds
{
    /// <summary>The kind that a key parameter takes, such as <see cref="NameKind.Space"/> for <c>SpaceId</c>; null if its objects have no names.</summary>
    internal static NameKind? Of(string parameter) =>
        parameter.EndsWith("Id", StringComparison.Ordinal) && Enum.TryParse(parameter.Substring(0, parameter.Length - 2), out NameKind kind) ? kind : null;
}
