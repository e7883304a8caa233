using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Creates distinct values, so that swapped arguments are detected.</summary>
internal sealed class Sample
{
    // Beyond the signed range, because IDs are unsigned.
    private const ulong FirstNumber = 9_300_000_000_000_000_000;

    private int _count;

    /// <summary>A value of a type, with every property set; the name decides what a text looks like.</summary>
    internal object? Of(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        int n = ++_count;
        return type switch
        {
            _ when type == typeof(ulong) => FirstNumber + (ulong)n,
            _ when type == typeof(int) => n,
            _ when type == typeof(long) => (long)n,
            _ when type == typeof(double) => n / 2.0,
            _ when type == typeof(DateTime) => new DateTime(2026, 3, 1 + (n % 28)),
            _ when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string> { ["key " + n] = Text(name, n) },
            _ when type == typeof(bool) => true,
            _ when type == typeof(string) => Text(name, n),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, 1, 9, 30, n % 60, TimeSpan.Zero),
            _ when type == typeof(AssetFile) => new AssetFile($"f{n}.png", "image/png", 3, () => new MemoryStream([1, 2, 3])),
            { IsEnum: true } => Enum.GetValues(type).GetValue(0),
            { IsInterface: true, IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type, name),
            { IsClass: true, IsAbstract: false } => Object(type),
            _ => null,
        };
    }

    private static string Text(string name, int n) => name switch
    {
        _ when name.EndsWith("email", StringComparison.OrdinalIgnoreCase) => $"person{n}@example.com",
        _ when name.EndsWith("link", StringComparison.OrdinalIgnoreCase) || name.EndsWith("url", StringComparison.OrdinalIgnoreCase) =>
            $"https://example.com/{n}",
        _ => string.Create(CultureInfo.InvariantCulture, $"text {n} & ü"),
    };

    private Array List(Type type, string name)
    {
        Type item = type.GetGenericArguments()[0];
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item, name), 0);
        return list;
    }

    private object Object(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.CanWrite && p.GetCustomAttribute<JsonExtensionDataAttribute>() is null))
        {
            property.SetValue(value, Of(property.PropertyType, property.Name));
        }

        return value;
    }
}
