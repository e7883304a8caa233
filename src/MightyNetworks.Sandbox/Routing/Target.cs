using System;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>The parsed path of a request: the network, and the path within the network.</summary>
internal sealed class Target
{
    private const string Prefix = "/admin/v1/networks/";

    private Target(string path, string network, string rest, QueryString query)
    {
        Path = path;
        Network = network;
        Rest = rest;
        Query = query;
    }

    /// <summary>The whole path, as sent.</summary>
    public string Path { get; }

    /// <summary>The network's ID or subdomain; empty outside the API.</summary>
    public string Network { get; }

    /// <summary>The path within the network, such as <c>/members</c>.</summary>
    public string Rest { get; }

    public QueryString Query { get; }

    public static Target Parse(string target)
    {
        int mark = target.IndexOf('?');
        string path = mark < 0 ? target : target.Substring(0, mark);
        var query = new QueryString(mark < 0 ? "" : target.Substring(mark + 1));
        if (!path.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return new(path, "", path, query);
        }

        int slash = path.IndexOf('/', Prefix.Length);
        string network = slash < 0 ? path.Substring(Prefix.Length) : path.Substring(Prefix.Length, slash - Prefix.Length);
        return new(path, Uri.UnescapeDataString(network), slash < 0 ? "" : path.Substring(slash), query);
    }
}
