using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Engagement;

namespace MightyNetworks.PowerShell.Report;

/// <summary>Posts, comments and reactions by space.</summary>
internal sealed class EngagementPart : ReportPart
{
    private const int MostSpaces = 15;

    private readonly ActivitySource _source;
    private List<Space> _spaces = [];

    internal EngagementPart(ReportScope scope)
        : base(scope, "Engagement") => _source = new ActivitySource(scope.Cmdlet, scope.Connection, new ActivityQuery(scope.Since, scope.Until)
        {
            IncludeQuiet = scope.IncludeQuiet,
            Kinds = [MemberActivityKind.Post, MemberActivityKind.Comment, MemberActivityKind.Reaction],
        });

    internal override int Requests => base.Requests + _source.Requests;

    internal override IReadOnlyList<PartNeed> Needs => [.. base.Needs, .. _source.Needs];

    internal override void Open(bool onlyCount)
    {
        _spaces = Take(Spaces.List(), "Space", "the names of the spaces", onlyCount);
        _source.Open();
    }

    internal override IEnumerable<ReportSection> Read()
    {
        var table = new EngagementTable(EngagementGrouping.Space, new EngagementWeights(null));
        var people = new HashSet<ulong>();
        foreach (MemberActivity activity in _source.Read())
        {
            table.Add(activity);
            if (activity.MemberId is ulong id)
            {
                people.Add(id);
            }
        }

        _spaces.ForEach(space => table.Name(Scope.Connection.NetworkId, space.Id, space.Name));
        EngagementScore[] rows = [.. table.Rows().OrderByDescending(row => (long)row.Posts + row.Comments + row.Reactions)];
        ReportTable spaces = new("By space", ["Space", "Posts", "Comments", "Reactions", "People"], [.. rows.Select(row => (IReadOnlyList<string>)
            [NameOf(row), ReportText.Of(row.Posts), ReportText.Of(row.Comments), ReportText.Of(row.Reactions), ReportText.Of(row.People)])]);
        yield return new ReportSection(Heading)
        {
            Figures =
            [
                new(ReportText.Of(rows.Sum(row => (long)row.Posts)), "Posts"),
                new(ReportText.Of(rows.Sum(row => (long)row.Comments)), "Comments"),
                new(ReportText.Of(rows.Sum(row => (long)row.Reactions)), "Reactions"),
                new(ReportText.Of(people.Count), "People who took part"),
            ],
            Charts =
            [
                new(rows.Length > MostSpaces ? $"The {MostSpaces} most active spaces" : "Activity by space", "Space", ["Posts", "Comments", "Reactions"],
                    [.. rows.Take(MostSpaces).Select(row => new ChartRow(NameOf(row), row.Posts, row.Comments, row.Reactions))]),
            ],
            Tables = rows.Length > 0 ? [spaces] : [],
            Notes = [.. Notes()],
        };
    }

    private IEnumerable<string> Notes()
    {
        if (_source.Unread > 0)
        {
            yield return $"Incomplete: the replies to {ReportText.Of(_source.Unread)} posts could not be read.";
        }

        yield return "Spaces without activity in the period are not listed.";
        if (!Scope.IncludeQuiet)
        {
            yield return "Reactions to comments on posts without other activity are not counted.";
        }
    }

    private static string NameOf(EngagementScore row) => string.IsNullOrWhiteSpace(row.Name) ? row.SpaceId is ulong id ? $"Space {id}" : "No space" : row.Name!;
}
