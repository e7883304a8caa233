using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.PowerShell.Names;

/// <summary>Finds the names that somebody may have meant.</summary>
internal static class Similarity
{
    private const int Most = 5;

    /// <summary>The names nearest to what was typed: those that contain it or lie in it, and those a few letters away, best first.</summary>
    internal static IEnumerable<string> Nearest(string typed, IEnumerable<string> names)
    {
        string wanted = typed.Trim().ToUpperInvariant();
        return (from name in names.Distinct(StringComparer.OrdinalIgnoreCase)
                let distance = Rank(wanted, name.Trim().ToUpperInvariant())
                where distance is not null
                orderby distance, name
                select name).Take(Most);
    }

    private static int? Rank(string wanted, string name)
    {
        if (wanted.Length == 0 || name.Length == 0)
        {
            return null;
        }

        int limit = Math.Max(2, Math.Min(wanted.Length, name.Length) / 3);
        int distance = Distance(wanted, name);
        bool isPart = name.Contains(wanted) || (name.Length > 2 && wanted.Contains(name));
        return distance <= limit ? distance : isPart ? limit + distance : null;
    }

    // The number of letters to insert, remove or replace (Levenshtein).
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
