using System;
using System.Globalization;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>What a key parameter takes: the ID of an object, or its name until the ID is found.</summary>
public readonly struct MNKey : IEquatable<MNKey>
{
    private readonly ulong _id;

    /// <summary>The key of an object whose ID is known.</summary>
    public MNKey(ulong id) => _id = id;

    /// <summary>The key of an object whose name is known.</summary>
    internal MNKey(string name) => Name = name;

    /// <summary>The name, if the ID is not known yet: the title of a space, the email address of a member.</summary>
    public string? Name { get; }

    /// <summary>The ID.</summary>
    /// <exception cref="InvalidOperationException">Only the name is known.</exception>
    public ulong Id => Name is null ? _id : throw new InvalidOperationException($"The ID of '{Name}' is not known.");

    /// <summary>The key of an empty cell.</summary>
    internal static MNKey Empty => new(string.Empty);

    internal bool IsEmpty => Name?.Length == 0;

    internal bool IsName => Name?.Length > 0;

    /// <summary>Whether it is the key of nothing: empty, or 0, which no object has.</summary>
    internal bool IsNothing => IsEmpty || (Name is null && _id == 0);

    /// <summary>The key's ID.</summary>
    public static implicit operator ulong(MNKey key) => key.Id;

    /// <summary>The key's ID, if there is a key.</summary>
    public static implicit operator ulong?(MNKey? key) => key?.Id;

    /// <summary>Whether two keys are the same ID or the same name.</summary>
    public static bool operator ==(MNKey left, MNKey right) => left.Equals(right);

    /// <summary>Whether two keys differ.</summary>
    public static bool operator !=(MNKey left, MNKey right) => !left.Equals(right);

    /// <summary>The key's ID, for languages without conversions.</summary>
    public ulong ToUInt64() => Id;

    /// <inheritdoc/>
    public bool Equals(MNKey other) => _id == other._id && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MNKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name is null ? _id.GetHashCode() : StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Returns the name or the ID.</summary>
    public override string ToString() => Name ?? _id.ToString(CultureInfo.InvariantCulture);
}
