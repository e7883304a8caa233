using System.Globalization;

namespace MightyNetworks;

/// <summary>Returns the names of objects in messages.</summary>
internal static class DisplayName
{
    /// <summary>The known parts of <c>Ada Lovelace, ada@example.com</c>, or the ID.</summary>
    internal static string Person(string? firstName, string? lastName, string? email, ulong id)
    {
        return (Full(firstName, lastName), string.IsNullOrEmpty(email)) switch
        {
            (null, true) => IdText(id),
            (null, false) => email!,
            ({ } name, true) => name,
            ({ } name, false) => $"{name}, {email}",
        };
    }

    /// <summary><c>Ada Lovelace</c>; null if both names are missing.</summary>
    internal static string? Full(string? firstName, string? lastName) => $"{firstName} {lastName}".Trim() is { Length: > 0 } name ? name : null;

    /// <summary>The name, or the ID if there is none.</summary>
    internal static string Named(string? name, ulong id) => string.IsNullOrEmpty(name) ? IdText(id) : name!;

    private static string IdText(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
