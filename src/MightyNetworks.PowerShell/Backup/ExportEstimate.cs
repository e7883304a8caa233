using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>
/// Works out what an export takes from the totals of the lists: of each list of the network, and of the members of each space and plan.
/// </summary>
internal sealed class ExportEstimate(NetworkReader reader, IReadOnlyList<ExportKind> kinds, EarlierExport? earlier)
{
    private readonly Dictionary<string, long> _counts = [];
    private readonly Dictionary<string, List<JsonElement>> _lists = [];

    /// <summary>The requests of each part, less those of lists that a run is done with.</summary>
    internal async Task<IReadOnlyList<PartNeed>> PartsAsync(IReadOnlyList<JournalEntry> done)
    {
        var needs = new List<PartNeed>();
        foreach (ExportKind kind in kinds)
        {
            PartNeed need = await NeedAsync(kind).ConfigureAwait(false);
            long made = done.Where(entry => entry.Kind == kind.Name).Sum(entry => (long)entry.Requests);
            needs.Add(need with { Least = Math.Max(0, need.Least - made), Most = Math.Max(0, need.Most - made) });
        }

        return [.. needs.GroupBy(need => need.Part).Select(part => new PartNeed(
            part.Key, part.Sum(need => need.Least), part.Sum(need => need.Most), string.Join(", and ", part.Select(need => need.Basis)))
        {
            IsOpenEnded = part.Any(need => need.IsOpenEnded),
        })];
    }

    private async Task<PartNeed> NeedAsync(ExportKind kind)
    {
        string part = kind.Part?.ToString() ?? "Network";
        switch (kind.Name)
        {
            case ExportKind.Network:
                return new PartNeed(part, 1, 1, "the network");
            case "space_members":
            case "plan_members":
                return await MembersAsync(kind, part).ConfigureAwait(false);
            case ExportKind.CommentReactions:
                return new PartNeed(part, 0, 0, "one request for each comment with cheers") { IsOpenEnded = true };
            case "custom_field_answers":
                long fields = Listed(ExportKind.CustomFieldsName).Count(ExportKind.IsAnswered);
                return Each(part, _counts["members"] * fields, $"one request per member and custom field ({fields})");
            case "custom_field_options":
                return Each(part, Listed(ExportKind.CustomFieldsName).Count(ExportKind.HasOptions), "one request per dropdown field");
            case ExportKind.Comments:
            case "reactions":
                long posts = _counts[ExportKind.Posts] - (earlier?.SameCount ?? 0);
                return Each(part, posts, earlier is null ? "one request per post" : $"one request for each of {posts} posts that changed");
            default:
                return kind.ParentNames.Count > 0
                    ? Each(part, _counts[kind.ParentNames[0]], $"one request for each of the {kind.ParentNames[0]}")
                    : await ListAsync(kind, part).ConfigureAwait(false);
        }
    }

    // More only where one of the lists is longer than a page.
    private static PartNeed Each(string part, long count, string basis) => new(part, count, count, basis) { IsOpenEnded = count > 0 };

    private async Task<PartNeed> ListAsync(ExportKind kind, string part)
    {
        long pages = 0;
        long count = 0;
        foreach (ListRequest<RawJson> list in kind.Units(new ExportSource(_ => string.Empty)).Select(unit => (ListRequest<RawJson>)unit.Request))
        {
            long objects = await CountAsync(kind, list).ConfigureAwait(false);
            pages += PartNeed.PagesOf(objects);
            count += objects;
        }

        _counts[kind.Name] = count;
        return new PartNeed(part, pages, pages, $"{count} objects, 100 per request");
    }

    // The lists whose objects are needed to count those of their children are read; the others are counted.
    private async Task<long> CountAsync(ExportKind kind, ListRequest<RawJson> list)
    {
        bool isNeeded = kind.Name is "spaces" or "plans" or ExportKind.CustomFieldsName || (kind.Name is ExportKind.Posts && earlier is not null);
        if (!isNeeded || !kinds.Any(other => other.ParentNames.Contains(kind.Name)))
        {
            return (await reader.CountAsync(list).ConfigureAwait(false)).Total;
        }

        List<RawJson> all = await reader.AllAsync(list).ConfigureAwait(false);
        _lists[kind.Name] = [.. all.Select(item => item.Value)];
        if (kind.Name is ExportKind.Posts)
        {
            earlier?.Compare(_lists[kind.Name]);
        }

        return all.Count;
    }

    private async Task<PartNeed> MembersAsync(ExportKind kind, string part)
    {
        string parents = kind.ParentNames[0];
        long all = _counts.TryGetValue("members", out long members) ? PartNeed.PagesOf(members) : 0;
        long least = 0;
        long most = 0;
        await reader.ForEachAsync(Listed(parents).Select(parent => ExportLine.Number(parent, "id")), async id =>
        {
            ListRequest<RawJson> list = RawRequest.List(parents == "spaces" ? SpaceMembers.List(id).Path : PlanMembers.List(id).Path);
            using PageReader<RawJson> pages = reader.Open(list);
            IReadOnlyList<RawJson>? page = await pages.NextAsync().ConfigureAwait(false);
            long? known = !pages.HasMore ? 1 : pages.TotalCount is long total ? PartNeed.PagesOf(total, Math.Max(1, page?.Count ?? 1)) : null;
            lock (_counts)
            {
                least += known ?? 2;
                most += known ?? Math.Max(2, all);
            }
        }).ConfigureAwait(false);
        return new PartNeed(part, least, most, $"the members of {Listed(parents).Count} {parents}, 100 per request");
    }

    private List<JsonElement> Listed(string kind) => _lists.TryGetValue(kind, out List<JsonElement>? list) ? list : [];
}
