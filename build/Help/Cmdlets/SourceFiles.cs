using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>Finds the source line of a class, property or constant, for problem messages.</summary>
internal sealed class SourceFiles(string folder)
{
    private readonly Lazy<Dictionary<string, string>> _files = new(() => Directory
        .GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        .GroupBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));

    internal (string File, int Line) Of(Type type) => Find(type, $" class {type.Name} ");

    internal (string File, int Line) Of(PropertyInfo property) => Find(property.DeclaringType!, $" {property.Name} {{ ");

    internal (string File, int Line) OfSet(Type cmdlet, string set)
    {
        for (Type? type = cmdlet; type is not null; type = type.BaseType)
        {
            if (Find(type, $" = \"{set}\";") is { Line: > 1 } found)
            {
                return found;
            }
        }

        return Of(cmdlet);
    }

    private (string File, int Line) Find(Type type, string text)
    {
        if (!_files.Value.TryGetValue(type.Name, out string? file))
        {
            return (folder, 1);
        }

        int index = Array.FindIndex(File.ReadAllLines(file), l => l.Contains(text, StringComparison.Ordinal));
        return (file, index + 1 is > 0 and int line ? line : 1);
    }
}
