using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.Validation;

/// <summary>The validated body of a request.</summary>
internal sealed class Body(JsonObject values)
{
    public bool Has(string name) => values.ContainsKey(name);

    public string? Text(string name) => (string?)values[name];

    public string RequiredText(string name) => Text(name)!;

    public bool? Flag(string name) => (bool?)values[name];

    public int? Count(string name) => (int?)values[name];

    public long? Integer(string name) => (long?)values[name];

    /// <summary>Names of the known fields that were sent.</summary>
    public IEnumerable<string> Names => values.Select(pair => pair.Key);

    public ulong? Key(string name) => (ulong?)values[name];

    public ulong RequiredKey(string name) => (ulong)values[name]!;

    public IReadOnlyList<string> Texts(string name) => List(name).Select(node => (string)node!).ToList();

    public IReadOnlyList<ulong> Keys(string name) => List(name).Select(node => (ulong)node!).ToList();

    public IReadOnlyList<Body> Bodies(string name) => List(name).Select(node => new Body(node!.AsObject())).ToList();

    /// <summary>Copies the specified fields, if they were sent.</summary>
    public void CopyTo(JsonObject target, params string[] names)
    {
        foreach (string name in names)
        {
            if (values[name] is { } node)
            {
                target[name] = node.DeepClone();
            }
        }
    }

    private JsonArray List(string name) => values[name]?.AsArray() ?? [];
}
