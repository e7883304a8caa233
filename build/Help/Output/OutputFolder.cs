using System;
using System.Collections.Generic;
using System.IO;

namespace MightyNetworks.Help.Output;

/// <summary>An output folder; files of earlier runs can be removed.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    internal void Write(string name, string text)
    {
        Directory.CreateDirectory(path);
        string file = Path.Combine(path, name);
        File.WriteAllText(file, text);
        _written.Add(file);
    }

    internal void RemoveOthers()
    {
        foreach (string file in Directory.GetFiles(path))
        {
            if (!_written.Contains(file))
            {
                File.Delete(file);
            }
        }
    }
}
