using System.Collections.Generic;
using System.Globalization;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>A request with its route.</summary>
internal sealed class RoutedRequest(World world, SandboxRequest request, Target target, Route route, List<string> values)
{
    public World World { get; } = world;

    public SandboxRequest Request { get; } = request;

    public QueryString Query => target.Query;

    /// <summary>Returns an ID in the path; anything else is "not found".</summary>
    public ulong Key(string name)
    {
        string text = values[route.PositionOf(name)];
        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong key)
            ? key
            : throw Refusal.NotFound($"The {name} \"{text}\"");
    }

    /// <summary>Returns a required ID in the query.</summary>
    public ulong RequiredQueryKey(string name) =>
        Query.Key(name) ?? throw Refusal.Invalid($"{name} is required in the query and must be a number.");

    public Body Read(BodySchema schema) => schema.Read(Request.Body);

    /// <summary>Returns the requested page. Out-of-range values are clamped, because the contract has no error for them.</summary>
    public SandboxResponse Page(IReadOnlyList<IWireItem> items)
    {
        int perPage = Limit(Query.Number("per_page") ?? 25, 100);
        int page = Limit(Query.Number("page") ?? 1, int.MaxValue);
        string path = World.Options.AbsoluteLinks ? Request.Origin + target.Path : target.Path;
        return new ListPage(items, page, perPage, path, Query, World.Options.NextOnEmptyPage).Reply(World.Options.ListShape);
    }

    private static int Limit(int value, int most) => value < 1 ? 1 : value > most ? most : value;
}
