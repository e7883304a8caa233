using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace MightyNetworks;

/// <summary>The items of a list field. Its text, also in a CSV file, is <c>a; b</c>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ItemCollection<T> : Collection<T>
{
    /// <summary>Makes an empty collection.</summary>
    public ItemCollection()
    {
    }

    /// <summary>Makes a collection of items.</summary>
    /// <param name="items">The items.</param>
    public ItemCollection(IEnumerable<T> items)
        : base([.. items])
    {
    }

    /// <summary>Returns the texts of the items, separated by semicolons.</summary>
    public override string ToString() => string.Join("; ", this);
}
