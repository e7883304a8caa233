using System.Globalization;
using System.Text;

namespace MightyNetworks.Client.Errors;

/// <summary>
/// Makes text of the service or of members safe for messages: one line, without control or invisible characters.
/// A member's name must not be able to forge a line of a prompt, an error or a report.
/// </summary>
public static class DisplayText
{
    /// <summary>
    /// Returns the text on one line: without control and invisible characters, with line breaks and tabs as spaces. The printable rest
    /// of an escape sequence stays, because removing the whole sequence would let a name swallow the words after it.
    /// </summary>
    public static string OneLine(string? text)
    {
        string value = text ?? string.Empty;
        return IsSafe(value) ? value : Clean(value);
    }

    /// <summary>Like <see cref="OneLine"/>, for a part of a sentence such as a name: collapses runs of spaces and truncates the text.</summary>
    public static string Short(string? text, int longest)
    {
        string line = OneLine(text);
        var result = new StringBuilder();
        foreach (char c in line)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (isBlank && (result.Length == 0 || result[result.Length - 1] == ' '))
            {
                continue;
            }

            if (result.Length == longest)
            {
                // Never cut a surrogate pair in half.
                result.Length -= char.IsHighSurrogate(result[longest - 1]) ? 1 : 0;
                return result.Append("...").ToString();
            }

            result.Append(isBlank ? ' ' : c);
        }

        return result.ToString().TrimEnd();
    }

    private static bool IsSafe(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' && KindOf(text, ref i) is not Kind.Shown)
            {
                return false;
            }
        }

        return true;
    }

    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            Kind kind = KindOf(text, ref i);
            if (kind is Kind.Shown)
            {
                result.Append(text, start, i - start + 1);
            }
            else if (kind is Kind.Break && result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>Classifies the character at the index; moves the index to the second half of a surrogate pair.</summary>
    private static Kind KindOf(string text, ref int index)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        char c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            index++;
        }

        return category switch
        {
            UnicodeCategory.Control => c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' ? Kind.Break : Kind.Hidden,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Kind.Break,
            UnicodeCategory.Format or UnicodeCategory.Surrogate => Kind.Hidden,
            _ => Kind.Shown,
        };
    }

    private enum Kind
    {
        Shown,
        Hidden,
        Break,
    }
}
