using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Converts enum values to words, such as <c>OtherHost</c> to <c>other-host</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = typeof(T)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => Kebab(field.Name), field => (T)field.GetValue(null)!);

    public static string All { get; } = string.Join(", ", Values.Keys);

    public static T Parse(string word, string what) => Values.TryGetValue(word, out T value)
        ? value
        : throw new FormatException($"\"{word}\" is not a valid {what}; use one of: {All}.");

    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (char letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
