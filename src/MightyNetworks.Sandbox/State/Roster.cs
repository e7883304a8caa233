using System.Collections.Generic;

namespace MightyNetworks.Sandbox.State;

/// <summary>
/// A set of member indexes that stores only changes: every step-th of the initial members, except those who left, followed by
/// those who joined.
/// </summary>
internal sealed class Roster(int count, int step, int offset)
{
    private readonly int _initial = count > offset ? ((count - 1 - offset) / step) + 1 : 0;
    private readonly List<int> _left = [];
    private readonly List<int> _joined = [];
    private readonly HashSet<int> _joinedSet = [];

    /// <summary>Creates an empty roster.</summary>
    public static Roster Nobody() => new(0, 1, 0);

    public int Count => _initial - _left.Count + _joined.Count;

    public int At(int position)
    {
        int staying = _initial - _left.Count;
        if (position >= staying)
        {
            return _joined[position - staying];
        }

        // The number of gaps before the requested position: gap k precedes it while _left[k] - k is not greater.
        int low = 0;
        int high = _left.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_left[middle] - middle <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return offset + ((position + low) * step);
    }

    public bool Contains(int index) =>
        _joinedSet.Contains(index) || (PlaceOf(index) is { } place && _left.BinarySearch(place) < 0);

    public bool Add(int index)
    {
        if (Contains(index))
        {
            return false;
        }

        if (PlaceOf(index) is { } place)
        {
            _left.Remove(place);
        }
        else
        {
            _joined.Add(index);
            _joinedSet.Add(index);
        }

        return true;
    }

    public bool Remove(int index)
    {
        if (_joinedSet.Remove(index))
        {
            return _joined.Remove(index);
        }

        if (PlaceOf(index) is not { } place || _left.BinarySearch(place) is var found && found >= 0)
        {
            return false;
        }

        _left.Insert(~found, place);
        return true;
    }

    /// <summary>Returns the position of the index among the initial members, if any.</summary>
    private int? PlaceOf(int index)
    {
        int distance = index - offset;
        return distance >= 0 && distance % step == 0 && distance / step < _initial ? distance / step : null;
    }
}
