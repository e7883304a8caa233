using System.Collections.Generic;
using System.IO;

namespace MightyNetworks.Receiver;

/// <summary>Where receivers run.</summary>
/// <param name="Shell">The PowerShell: a program and its leading arguments.</param>
/// <param name="Module">The manifest of the module.</param>
/// <param name="Folder">An empty folder.</param>
/// <param name="Port">A free port.</param>
internal sealed record Place(IReadOnlyList<string> Shell, string Module, string Folder, int Port)
{
    internal string Spool => Path.Combine(Folder, "spool");

    internal string Emitted => Path.Combine(Folder, "emitted.txt");
}
