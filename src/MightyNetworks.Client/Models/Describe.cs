using System.Globalization;

namespace MightyNetworks;

/// <summary>How objects are named in messages.</summary>
internal static class Describe
{
    /// <summary><c>Ada Lovelace, ada@example.com</c>, or as much of it as is known.</summary>
    internal static string Person(string? firstName, string? lastName, string? email, ulong id)
    {
        string name = $"{firstName} {lastName}".Trim();
        return (name.Length, string.IsNullOrEmpty(email)) switch
        {
            (0, true) => Number(id),
            (0, false) => email!,
            (_, true) => name,
            _ => $"{name}, {email}",
        };
    }

    /// <summary>The name, or the number of what has none.</summary>
    internal static string Named(string? name, ulong id) => string.IsNullOrEmpty(name) ? Number(id) : name!;

    private static string Number(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
