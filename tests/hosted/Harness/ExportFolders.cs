using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>Folders of exports, which are removed at the end of a test.</summary>
internal sealed class ExportFolders : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "mn-export-" + Guid.NewGuid().ToString("N"));

    /// <summary>The path of a folder that need not exist.</summary>
    internal string this[string name] => Path.Combine(_root, name);

    /// <summary>The names of the files in a folder and what is in them, without those that tell how and when it was written.</summary>
    internal static IReadOnlyDictionary<string, string> Content(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => file is not ("manifest.json" or "journal.jsonl"))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => File.ReadAllText(Path.Combine(folder, file)), StringComparer.Ordinal);

    public void Dispose()
    {
        if (Directory.Exists(_root))
        {
            Directory.Delete(_root, recursive: true);
        }
    }
}
