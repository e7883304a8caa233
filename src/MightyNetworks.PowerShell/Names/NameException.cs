using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Names;

/// <summary>A name that no object has, or several have.</summary>
internal sealed class NameException : Exception
{
    private const int MostCandidates = 8;
    private const int LongestName = 60;

    private NameException(string name, bool isAmbiguous, string message)
        : base(message) => (Name, IsAmbiguous) = (name, isAmbiguous);

    /// <summary>The name that was asked for.</summary>
    internal string Name { get; }

    /// <summary>Whether several objects have the name.</summary>
    internal bool IsAmbiguous { get; }

    /// <summary>No object has the name; the message lists those that come near, or all if they are few.</summary>
    internal static NameException NotFound(NameKind kind, string name, IReadOnlyList<NamedObject> all)
    {
        string noun = NounOf(kind);
        string[] similar = [.. Similarity.Nearest(name, all.Select(one => one.Name)).Select(Short)];
        string candidates = all.Count == 0 ? $" The network has no {noun}s."
            : similar.Length > 0 ? $" Similar: {string.Join(", ", similar)}."
            : all.Count <= MostCandidates ? $" There are: {string.Join(", ", all.Select(one => Short(one.Name)))}."
            : $" Get-MN{kind} lists all {all.Count.ToString(CultureInfo.InvariantCulture)}.";
        return new NameException(name, false, $"There is no {noun} named '{Short(name)}'.{candidates}");
    }

    /// <summary>No member has the address.</summary>
    internal static NameException NoMember(string address) =>
        new(address, false, $"There is no member with the email address {Short(address)} in this network.");

    /// <summary>Several objects have the name.</summary>
    internal static NameException Ambiguous(NameKind kind, string name, IReadOnlyList<NamedObject> found)
    {
        string ids = string.Join(", ", found.Take(MostCandidates).Select(one => one.Id.ToString(CultureInfo.InvariantCulture)));
        string more = found.Count > MostCandidates ? ", ..." : string.Empty;
        return new NameException(
            name, true, $"{found.Count.ToString(CultureInfo.InvariantCulture)} {NounOf(kind)}s are named '{Short(name)}': {ids}{more}. Specify the ID.");
    }

    private static string NounOf(NameKind kind) => Key.NounOf(kind.ToString());

    private static string Short(string name) => DisplayText.Short(name, LongestName);
}
