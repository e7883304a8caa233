using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>The rows of an earlier file.</summary>
internal sealed class PreviousRows
{
    private readonly Dictionary<string, int> _columns;
    private readonly Dictionary<(string Network, ulong Member), Row> _rows = [];

    private PreviousRows(string file, Dictionary<string, int> columns) => (File, _columns) = (file, columns);

    internal string File { get; }

    internal int Count => _rows.Count;

    /// <summary>The networks whose rows it has.</summary>
    internal IEnumerable<string> Networks => _rows.Keys.Select(key => key.Network).Distinct();

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="FormatException">The text is damaged, or was not written from rows of Get-MNMemberProfile.</exception>
    internal static PreviousRows Parse(string text, string file)
    {
        if (text.Trim().Length == 0)
        {
            throw new FormatException("it is empty");
        }

        List<string[]> rows = CsvText.Read(text, ProfileColumns.Key);
        var previous = new PreviousRows(file, Columns(rows[0]));
        foreach (string column in new[] { ProfileColumns.Updated, ProfileColumns.Network }.Where(name => !previous._columns.ContainsKey(name)))
        {
            throw new FormatException($"its first line has no column {column}");
        }

        for (int i = 1; i < rows.Count; i++)
        {
            previous.Add(rows[i], i + 1);
        }

        return previous;
    }

    /// <summary>The columns that it lacks.</summary>
    internal IReadOnlyList<string> Lacks(ProfileColumns columns) => [.. columns.Added.Where(column => !_columns.ContainsKey(column))];

    /// <summary>The rows of one network.</summary>
    internal PreviousRows Of(MNConnection connection)
    {
        var of = new PreviousRows(File, _columns);
        foreach (KeyValuePair<(string Network, ulong Member), Row> row in _rows.Where(row => connection.IsTo(row.Key.Network) is true))
        {
            of._rows[(string.Empty, row.Key.Member)] = row.Value;
        }

        return of;
    }

    /// <summary>Whether it has a row of a member who was not updated since.</summary>
    internal bool IsCurrent(Member member) =>
        member.UpdatedAt is { } updated && Find(member) is { Updated: { } known } && known.UtcTicks == updated.UtcTicks;

    /// <summary>A cell of a member's row; null if it is empty.</summary>
    internal string? Cell(Member member, string column) => Find(member) is { } row && row.Cells[_columns[column]] is { Length: > 0 } text ? text : null;

    // Only the rows of one network are asked for members.
    private Row? Find(Member member) => _rows.TryGetValue((string.Empty, member.Id), out Row? row) ? row : null;

    private static Dictionary<string, int> Columns(string[] header)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < header.Length; i++)
        {
            if (columns.ContainsKey(header[i]))
            {
                throw new FormatException($"it has two columns {header[i]}");
            }

            columns.Add(header[i], i);
        }

        return columns;
    }

    private void Add(string[] cells, int number)
    {
        string key = cells[_columns[ProfileColumns.Key]];
        if (!ulong.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out ulong id) || id == 0)
        {
            throw new FormatException($"row {number} has the {ProfileColumns.Key} '{key}'");
        }

        string time = cells[_columns[ProfileColumns.Updated]];
        DateTimeOffset? updated = CellText.Time(time);
        if (updated is null && time.Length > 0)
        {
            throw new FormatException(
                $"row {number} has the time '{time}' in {ProfileColumns.Updated}, which is not written as 2026-06-01 09:00:00; a spreadsheet may have saved it");
        }

        string network = cells[_columns[ProfileColumns.Network]];
        if (_rows.ContainsKey((network, id)))
        {
            throw new FormatException($"it has two rows of the member {id}");
        }

        _rows.Add((network, id), new Row(updated, cells));
    }

    private sealed record Row(DateTimeOffset? Updated, string[] Cells);
}
