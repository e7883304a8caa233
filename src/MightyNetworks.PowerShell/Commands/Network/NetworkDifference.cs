using System.Collections.Generic;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>An object that differs between two exports, or between an export and the network.</summary>
public sealed class NetworkDifference
{
    internal NetworkDifference(string kind, NetworkChange change, string id, string? parentId, string? name, IReadOnlyList<FieldDifference> fields) =>
        (Kind, Change, Id, ParentId, Name, Fields) = (kind, change, id, parentId, name, new(fields));

    /// <summary>The kind of object: a part of the export, or Network.</summary>
    public string Kind { get; }

    /// <summary>Whether it was added, removed or changed.</summary>
    public NetworkChange Change { get; }

    /// <summary>The ID of the object.</summary>
    public string Id { get; }

    /// <summary>The ID of its parent, such as the space of a member of a space; null for an object of the network.</summary>
    public string? ParentId { get; }

    /// <summary>The name, title or text, shortened; null if it has none.</summary>
    public string? Name { get; }

    /// <summary>The fields that differ, with both values; empty unless it was changed.</summary>
    public ItemCollection<FieldDifference> Fields { get; }

    /// <summary>Returns the kind, the change and the name or ID.</summary>
    public override string ToString() => $"{Kind} {Change}: {Name ?? Id}";
}
