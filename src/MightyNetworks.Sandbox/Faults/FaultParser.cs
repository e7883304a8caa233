using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Reads faults from words, for the command line.</summary>
internal static class FaultParser
{
    public const string Grammar =
        """
        METHOD PATH[?QUERY] ACTION [WORD...]
          METHOD  GET, POST, PUT, PATCH, DELETE, or * for any
          PATH    within the network, such as /members or /spaces/*/members; * stands for any text
          QUERY   parameters that the request must have; others may be there, too
          ACTION  a status such as 503, or
                  drop            reset the connection, nothing done
                  done-then-drop  do it, then reset the connection
                  hang            never answer
          WORDs   xN              N requests fail (default x1); always: all of them
                  after=N         N matching requests pass first
                  every=N         only each N-th matching request fails
                  retry-after=T   Retry-After: seconds, or an HTTP date with _ for blanks
                  body=KIND       json (default), html or empty
        """;

    public static SandboxFault Parse(string text)
    {
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3)
        {
            throw new FormatException($"\"{text}\" is no fault: it needs a method, a path and an action.");
        }

        Dictionary<string, string> settings = ReadSettings(words, text);
        string[] path = words[1].Split(['?'], 2);
        FaultKind kind = KindOf(words[2]);
        return new()
        {
            Method = words[0].ToUpperInvariant(),
            Path = path[0],
            Query = path.Length > 1 ? path[1] : "",
            Kind = kind,
            Status = kind == FaultKind.Status ? Number(words[2], "status", 100) : 503,
            Times = Setting(settings, "times", 1, 1),
            After = Setting(settings, "after", 0, 0),
            Every = Setting(settings, "every", 1, 1),
            RetryAfter = settings.TryGetValue("retry-after", out string? retryAfter) ? retryAfter.Replace('_', ' ') : null,
            Body = settings.TryGetValue("body", out string? body) ? BodyOf(body) : FaultBody.Json,
        };
    }

    private static Dictionary<string, string> ReadSettings(string[] words, string text)
    {
        var settings = new Dictionary<string, string>();
        for (int position = 3; position < words.Length; position++)
        {
            string word = words[position];
            string[] parts = word.Split(['='], 2);
            if (parts.Length == 2 && parts[0] is "after" or "every" or "retry-after" or "body")
            {
                settings[parts[0]] = parts[1];
            }
            else
            {
                settings["times"] = word == "always" ? Text(int.MaxValue)
                    : word[0] == 'x' ? word.Substring(1)
                    : throw new FormatException($"\"{word}\" in \"{text}\" is not understood.");
            }
        }

        return settings;
    }

    private static FaultKind KindOf(string action) => action switch
    {
        "drop" => FaultKind.Drop,
        "done-then-drop" => FaultKind.DropAfterChange,
        "hang" => FaultKind.Hang,
        _ => FaultKind.Status,
    };

    private static FaultBody BodyOf(string word) => word switch
    {
        "json" => FaultBody.Json,
        "html" => FaultBody.Html,
        "empty" => FaultBody.Empty,
        _ => throw new FormatException($"\"{word}\" is no kind of body: json, html or empty."),
    };

    private static int Setting(Dictionary<string, string> settings, string name, int least, int otherwise) =>
        settings.TryGetValue(name, out string? text) ? Number(text, name, least) : otherwise;

    private static int Number(string text, string what, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw new FormatException($"\"{text}\" is no {what}.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
