using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>What an activity of each kind counts in a score.</summary>
internal sealed class EngagementWeights
{
    private readonly Dictionary<MemberActivityKind, decimal> _weights = new()
    {
        [MemberActivityKind.Post] = 5,
        [MemberActivityKind.Comment] = 3,
        [MemberActivityKind.Rsvp] = 2,
        [MemberActivityKind.Reaction] = 1,
    };

    /// <summary>The default weights, changed by those of a table.</summary>
    /// <exception cref="ArgumentException">The table has a key that is no kind, or a value that is no weight.</exception>
    internal EngagementWeights(IDictionary? changes)
    {
        foreach (DictionaryEntry change in changes ?? new Hashtable())
        {
            _weights[KindOf(change.Key)] = WeightOf(change.Key, WireText.Unwrap(change.Value));
        }
    }

    internal decimal this[MemberActivityKind kind] => _weights[kind];

    private MemberActivityKind KindOf(object key) =>
        _weights.Keys.Cast<MemberActivityKind?>().FirstOrDefault(kind => string.Equals(kind.ToString(), Text(key), StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"-Weight has the key '{Text(key)}': the kinds are {string.Join(", ", _weights.Keys)}.");

    private static decimal WeightOf(object key, object? value) =>
        value is not (bool or char or null) && decimal.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal weight) && weight >= 0
            ? weight
            : throw new ArgumentException($"-Weight has the value '{Text(value)}' for {Text(key)}: a weight is a number that is not negative.");

    private static string Text(object? value) => Convert.ToString(WireText.Unwrap(value), CultureInfo.InvariantCulture) ?? string.Empty;
}
