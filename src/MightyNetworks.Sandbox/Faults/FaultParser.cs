using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Parses faults in text form, for the command line and the control endpoint.</summary>
internal static class FaultParser
{
    private static readonly HashSet<string> Names =
    [
        "after", "every", "status", "retry-after", "location", "headers", "body", "at", "framing", "encoding",
        "cap", "items", "links", "meta", "leave", "join",
    ];

    public static SandboxFault Parse(string text)
    {
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3)
        {
            throw new FormatException($"\"{text}\" is not a fault: it needs a method, a path and an action.");
        }

        Settings settings = ReadSettings(words, text);
        string action = words[2];
        string[] path = words[1].Split(['?'], 2);
        FaultEnd end = EndOf(action);
        return new()
        {
            Text = text,
            Method = words[0].ToUpperInvariant(),
            Path = path[0],
            Query = path.Length > 1 ? path[1] : "",
            Times = settings.Number("times", 1) ?? 1,
            After = settings.Number("after", 0) ?? 0,
            Every = settings.Number("every", 1) ?? 1,
            Done = settings.Has("done") || action is "ok" or "done-then-drop",
            Status = settings.Number("status", 100) ?? StatusOf(action, end),
            RetryAfter = settings.Text("retry-after")?.Replace('_', ' '),
            Location = settings.Text("location"),
            ExtraHeaders = settings.Number("headers", 1) ?? 0,
            Body = settings.Word<FaultBody>("body"),
            Moment = settings.Word("at", end is FaultEnd.None ? FaultMoment.Complete : FaultMoment.Start),
            End = end,
            Framing = settings.Word<FaultFraming>("framing"),
            Encoding = settings.Word<FaultEncoding>("encoding"),
            Page = PageOf(settings),
        };
    }

    private static FaultEnd EndOf(string action) => action switch
    {
        "reset" or "drop" or "done-then-drop" => FaultEnd.Reset,
        "close" => FaultEnd.Close,
        "hang" => FaultEnd.Hang,
        "drip" => FaultEnd.Drip,
        _ => FaultEnd.None,
    };

    private static int? StatusOf(string action, FaultEnd end) =>
        end is not FaultEnd.None || action == "ok" ? null : Settings.NumberOf(action, "status", 100);

    private static FaultPage? PageOf(Settings settings) => !settings.HasAny("cap", "items", "links", "meta", "leave", "join") ? null : new()
    {
        Cap = settings.Number("cap", 1),
        Items = settings.Word<FaultItems>("items"),
        Links = settings.Word<FaultLinks>("links"),
        Meta = settings.Word<FaultMeta>("meta"),
        Leave = settings.Number("leave", 0) ?? 0,
        Join = settings.Number("join", 0) ?? 0,
    };

    private static Settings ReadSettings(string[] words, string text)
    {
        var settings = new Settings();
        for (int position = 3; position < words.Length; position++)
        {
            string word = words[position];
            string[] parts = word.Split(['='], 2);
            if (parts.Length == 2 && Names.Contains(parts[0]))
            {
                settings[parts[0]] = parts[1];
            }
            else if (word == "done")
            {
                settings[word] = "";
            }
            else
            {
                settings["times"] = word == "always" ? int.MaxValue.ToString(CultureInfo.InvariantCulture)
                    : word[0] == 'x' ? word.Substring(1)
                    : throw new FormatException($"\"{word}\" in \"{text}\" is not understood.");
            }
        }

        return settings;
    }

    private sealed class Settings
    {
        private readonly Dictionary<string, string> _values = [];

        public string this[string name]
        {
            set => _values[name] = value;
        }

        public static int NumberOf(string text, string what, int least) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
                ? number
                : throw new FormatException($"\"{text}\" is not a valid {what}.");

        public bool Has(string name) => _values.ContainsKey(name);

        public bool HasAny(params string[] names) => Array.Exists(names, Has);

        public string? Text(string name) => _values.TryGetValue(name, out string? text) ? text : null;

        public int? Number(string name, int least) => Text(name) is { } text ? NumberOf(text, name, least) : null;

        public T Word<T>(string name, T otherwise = default)
            where T : struct, Enum => Text(name) is { } text ? Words<T>.Parse(text, name) : otherwise;
    }
}
