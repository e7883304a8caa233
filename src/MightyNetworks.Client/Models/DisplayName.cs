using System.Globalization;

namespace MightyNetworks;

/// <summary>Returns the names of objects in messages.</summary>
internal static class DisplayName
{
    /// <summary>The known parts of <c>Ada Lovelace, ada@example.com</c>, or the ID.</summary>
    internal static string Person(string? firstName, string? lastName, string? email, ulong id)
    {
        string name = $"{firstName} {lastName}".Trim();
        return (name.Length, string.IsNullOrEmpty(email)) switch
        {
            (0, true) => IdText(id),
            (0, false) => email!,
            (_, true) => name,
            _ => $"{name}, {email}",
        };
    }

    /// <summary>The name, or the ID if there is none.</summary>
    internal static string Named(string? name, ulong id) => string.IsNullOrEmpty(name) ? IdText(id) : name!;

    private static string IdText(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
