using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.Sandbox.Server;

/// <summary>A parsed command line: switches, and options with values.</summary>
internal sealed class Arguments
{
    private readonly List<KeyValuePair<string, string>> _values = [];
    private readonly HashSet<string> _switches = [];

    public Arguments(IReadOnlyList<string> arguments, IReadOnlyCollection<string> switches, IReadOnlyCollection<string> options)
    {
        for (int position = 0; position < arguments.Count; position++)
        {
            string name = arguments[position];
            if (switches.Contains(name))
            {
                _switches.Add(name);
            }
            else if (!options.Contains(name))
            {
                throw new FormatException($"{name} is not a known option.");
            }
            else if (++position == arguments.Count)
            {
                throw new FormatException($"{name} needs a value.");
            }
            else
            {
                _values.Add(new(name, arguments[position]));
            }
        }
    }

    public bool Has(string name) => _switches.Contains(name);

    public IReadOnlyList<string> All(string name) => _values.Where(pair => pair.Key == name).Select(pair => pair.Value).ToList();

    public string? Text(string name) => _values.FindLast(pair => pair.Key == name).Value;

    public int? Number(string name, int least)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw new FormatException($"{name} must be a whole number of at least {least.ToString(CultureInfo.InvariantCulture)}, not \"{text}\".");
    }
}
