using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The files of an export that were read, from which the lists of children follow.</summary>
internal sealed class ExportSource(Func<string, string> pathOf)
{
    /// <summary>The objects of a kind, each until the next one is read; none if there is no such file.</summary>
    internal IEnumerable<JsonElement> Objects(string kind) => pathOf(kind) is var path && File.Exists(path) ? ExportText.Objects(path) : [];
}
