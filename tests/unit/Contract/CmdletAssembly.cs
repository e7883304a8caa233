using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Metadata of the module's assembly for PowerShell 7; never executed, so no PowerShell is needed.</summary>
internal sealed class CmdletAssembly : IDisposable
{
    private readonly MetadataLoadContext _context;

    internal CmdletAssembly()
    {
        string[] folders = [Path.GetDirectoryName(Location)!, Setting("PowerShellReference"), RuntimeEnvironment.GetRuntimeDirectory()];
        _context = new MetadataLoadContext(new PathAssemblyResolver(folders.SelectMany(f => Directory.GetFiles(f, "*.dll")).DistinctBy(Path.GetFileName)));
        Assembly = _context.LoadFromAssemblyPath(Location);
    }

    internal Assembly Assembly { get; }

    /// <summary>The path of the assembly.</summary>
    internal static string Location => Setting("CmdletAssembly");

    /// <summary>The path of its XML docs.</summary>
    internal static string XmlDocs => Path.ChangeExtension(Location, ".xml");

    /// <summary>The folder of the repository.</summary>
    internal static string Repository => Setting("Repository");

    /// <summary>A path that the project file names.</summary>
    internal static string Setting(string key) =>
        typeof(CmdletAssembly).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>Its cmdlets by their names.</summary>
    internal IReadOnlyDictionary<string, Type> Cmdlets() => (
        from type in Assembly.GetTypes()
        from attribute in type.GetCustomAttributesData()
        where attribute.AttributeType.FullName == "System.Management.Automation.CmdletAttribute"
        select (Name: $"{attribute.ConstructorArguments[0].Value}-{attribute.ConstructorArguments[1].Value}", Type: type)).ToDictionary(c => c.Name, c => c.Type);

    public void Dispose() => _context.Dispose();
}
