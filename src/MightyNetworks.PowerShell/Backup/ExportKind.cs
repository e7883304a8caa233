using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>A file of an export: the objects of one kind, and the lists that they come from.</summary>
internal sealed partial class ExportKind
{
    private readonly Func<ExportSource, IEnumerable<ExportUnit>> _units;

    private ExportKind(NetworkPart? part, string name, Func<ExportSource, IEnumerable<ExportUnit>> units) => (Part, Name, _units) = (part, name, units);

    /// <summary>The part that it belongs to; null for the network itself, which is always exported.</summary>
    internal NetworkPart? Part { get; }

    /// <summary>The name of the kind: <c>space_members</c>.</summary>
    internal string Name { get; }

    /// <summary>The name of the file.</summary>
    internal string File => Name + ".jsonl";

    /// <summary>The kinds of its parents, which are read before.</summary>
    internal IReadOnlyList<string> ParentNames { get; private init; } = [];

    /// <summary>Whether the lists of posts that did not change are taken over from an earlier export.</summary>
    internal bool IsOfPosts { get; private init; }

    /// <summary>Whether its objects repeat what the list of members has.</summary>
    internal bool IsOfMembers => Part is NetworkPart.SpaceMember or NetworkPart.PlanMember;

    /// <summary>Whether it is read only if it is included explicitly, because it takes requests for each member.</summary>
    internal bool IsExpensive => Part is NetworkPart.MemberTag or NetworkPart.MemberBadge or NetworkPart.CustomFieldAnswer;

    /// <summary>The parent that an object belongs to, as in <see cref="ExportUnit.Key"/>; empty for an object of the network.</summary>
    internal Func<JsonElement, string> ParentKeyOf { get; private init; } = _ => string.Empty;

    /// <summary>The lists that it consists of, in the order of the file.</summary>
    internal IEnumerable<ExportUnit> Units(ExportSource source) => _units(source);

    /// <summary>The kinds that parts consist of, without those whose parents are left out.</summary>
    internal static IReadOnlyList<ExportKind> Of(IEnumerable<NetworkPart> included, IEnumerable<NetworkPart> excluded)
    {
        var kinds = new List<ExportKind>();
        foreach (ExportKind kind in All)
        {
            if ((kind.Part is not { } part || ((!kind.IsExpensive || included.Contains(part)) && !excluded.Contains(part)))
                && kind.ParentNames.All(parent => kinds.Exists(one => one.Name == parent)))
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }

    private static ExportKind Top(NetworkPart part, string name, string what, ApiRequest list) =>
        new(part, name, _ => [new ExportUnit(string.Empty, what, Raw(list), [])]);

    private static ExportKind Each(
        NetworkPart part, string name, string parents, string what, Func<ulong, ApiRequest> list, ParentId parent, Func<JsonElement, bool>? filter = null) =>
        new(part, name, source => source.Objects(parents)
            .Where(item => filter is null || filter(item))
            .Select(item => (Id: ExportLine.Number(item, "id"), PostId: PostOf(parents, item)))
            .Where(item => item.Id != 0)
            .Select(item => new ExportUnit(Key(item.Id), $"{what} {item.Id}", Raw(list(item.Id)), [parent with { Id = item.Id }]) { PostId = item.PostId }))
        {
            ParentNames = [parents],
            IsOfPosts = parents is Posts or Comments,
            ParentKeyOf = item => Key(parent.In(item)),
        };

    private static ulong PostOf(string parents, JsonElement item) => parents switch
    {
        Posts => ExportLine.Number(item, "id"),
        Comments => PostOfComment(item),
        _ => 0,
    };

    /// <summary>The ID of a comment's post; 0 if it has none.</summary>
    internal static ulong PostOfComment(JsonElement comment) =>
        ExportLine.Number(comment, "targetable_id") is var id and not 0 ? id : ExportLine.Number(comment, "post_id");

    /// <summary>An ID as text.</summary>
    internal static string Key(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private static ListRequest<RawJson> Raw(ApiRequest list) => RawRequest.List(list.Path, list.Query);
}
