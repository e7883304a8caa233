using System;
using System.Collections.Generic;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Finds the route of a path; the contract has paths with and without trailing slash.</summary>
internal sealed class RouteTable
{
    private readonly Node _root = new();

    public void Get(string pattern, Handler handler) => Add("GET", pattern, handler);

    public void Post(string pattern, Handler handler) => Add("POST", pattern, handler);

    public void Put(string pattern, Handler handler) => Add("PUT", pattern, handler);

    public void Patch(string pattern, Handler handler) => Add("PATCH", pattern, handler);

    public void Delete(string pattern, Handler handler) => Add("DELETE", pattern, handler);

    /// <summary>Maps PATCH and PUT, which are equivalent in this API.</summary>
    public void Change(string pattern, Handler handler)
    {
        Patch(pattern, handler);
        Put(pattern, handler);
    }

    /// <summary>Returns the route of a path; null for none.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path within the network.</param>
    /// <param name="isStrict">Whether the trailing slash must be as in the contract.</param>
    /// <param name="values">The values of the names in the pattern.</param>
    public Route? Find(string method, string path, bool isStrict, List<string> values)
    {
        Route? exact = Find(method, path, values);
        if (exact is not null || isStrict)
        {
            return exact;
        }

        values.Clear();
        return Find(method, path.Length > 0 && path[path.Length - 1] == '/' ? path.Substring(0, path.Length - 1) : path + "/", values);
    }

    private Route? Find(string method, string path, List<string> values)
    {
        if (path.Length == 0)
        {
            return null;
        }

        Node node = _root;
        foreach (string segment in path.Substring(1).Split('/'))
        {
            if (node.Literals.TryGetValue(segment, out Node? literal))
            {
                node = literal;
            }
            else if (node.Parameter is not null && segment.Length > 0)
            {
                node = node.Parameter;
                values.Add(segment);
            }
            else
            {
                return null;
            }
        }

        return node.Routes.TryGetValue(method, out Route? route) ? route : null;
    }

    private void Add(string method, string pattern, Handler handler)
    {
        Node node = _root;
        var names = new List<string>();
        foreach (string segment in pattern.Split('/'))
        {
            if (segment.Length > 0 && segment[0] == '{')
            {
                names.Add(segment.Substring(1, segment.Length - 2));
                node = node.Parameter ??= new();
            }
            else
            {
                if (!node.Literals.TryGetValue(segment, out Node? next))
                {
                    node.Literals.Add(segment, next = new());
                }

                node = next;
            }
        }

        node.Routes.Add(method, new(method, pattern, names, handler));
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        public Node? Parameter { get; set; }

        public Dictionary<string, Route> Routes { get; } = new(StringComparer.Ordinal);
    }
}
