using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>Reads the rows of a CSV text with one delimiter; quoted cells may have several lines.</summary>
internal sealed class CsvText(string text, char delimiter)
{
    private const char Quote = '"';

    private static readonly char[] Delimiters = [',', ';', '\t'];

    private int _at;

    /// <summary>
    /// The rows of a text, the header first, with the delimiter that finds a column in the header. Lines that programs write above the header
    /// (<c>#TYPE</c>, <c>sep=</c>) are skipped.
    /// </summary>
    /// <exception cref="FormatException">The text is no CSV with this column.</exception>
    internal static List<string[]> Read(string text, string column)
    {
        string body = WithoutPreamble(text);
        foreach (char delimiter in Delimiters)
        {
            if (HeaderOf(body, delimiter).Contains(column, StringComparer.OrdinalIgnoreCase))
            {
                return new CsvText(body, delimiter).Rows();
            }
        }

        throw new FormatException($"its first line has no column {column}");
    }

    private static string WithoutPreamble(string text)
    {
        while (text.StartsWith("#TYPE", StringComparison.Ordinal) || text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            int end = text.IndexOf('\n');
            text = end < 0 ? string.Empty : text.Substring(end + 1);
        }

        return text;
    }

    private static string[] HeaderOf(string text, char delimiter)
    {
        try
        {
            return new CsvText(text, delimiter).Row() ?? [];
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private List<string[]> Rows()
    {
        var rows = new List<string[]>();
        while (Row() is { } row)
        {
            if (row.Length == 1 && row[0].Length == 0 && rows.Count > 0)
            {
                continue;
            }

            rows.Add(row);
            if (row.Length != rows[0].Length)
            {
                throw new FormatException($"row {rows.Count} has {row.Length} cells, the first line has {rows[0].Length}");
            }
        }

        return rows;
    }

    private string[]? Row()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        var cells = new List<string> { Cell() };
        while (_at < text.Length && text[_at] == delimiter)
        {
            _at++;
            cells.Add(Cell());
        }

        _at += _at < text.Length && text[_at] == '\r' ? 1 : 0;
        _at += _at < text.Length && text[_at] == '\n' ? 1 : 0;
        return [.. cells];
    }

    private string Cell()
    {
        if (_at < text.Length && text[_at] == Quote)
        {
            return QuotedCell();
        }

        int start = _at;
        while (_at < text.Length && !IsEnd(text[_at]))
        {
            _at++;
        }

        return text.Substring(start, _at - start);
    }

    private string QuotedCell()
    {
        var cell = new StringBuilder();
        for (_at++; ; _at++)
        {
            int quote = text.IndexOf(Quote, _at);
            if (quote < 0)
            {
                throw new FormatException("it ends in the middle of a quoted cell");
            }

            cell.Append(text, _at, quote - _at);
            _at = quote + 1;
            if (_at >= text.Length || IsEnd(text[_at]))
            {
                return cell.ToString();
            }

            if (text[_at] != Quote)
            {
                throw new FormatException($"a quoted cell is followed by '{text[_at]}'");
            }

            cell.Append(Quote);
        }
    }

    private bool IsEnd(char c) => c == delimiter || c is '\r' or '\n';
}
