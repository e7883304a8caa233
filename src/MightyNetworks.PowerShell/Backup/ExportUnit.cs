using System.Collections.Generic;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A part of a file that is read and kept as a whole: a list, or the list that belongs to one parent.</summary>
/// <param name="Key">The parent; empty for a list of the network.</param>
/// <param name="What">What is read, in words: <c>the comments of post 5</c>.</param>
/// <param name="Request">The list, or the request for a single object.</param>
/// <param name="Parents">The IDs that its objects get.</param>
internal sealed record ExportUnit(string Key, string What, ApiRequest Request, IReadOnlyList<ParentId> Parents)
{
    /// <summary>The post that it belongs to; 0 if it does not belong to a post.</summary>
    internal ulong PostId { get; init; }

    /// <summary>What an error is about.</summary>
    internal object Target => Parents.Count > 0 ? Parents[Parents.Count - 1].Id : Request.Path;
}
