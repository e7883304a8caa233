using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Engagement;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Measures engagement in a period, by member, by space or by post: posts, comments, reactions, RSVPs, people and a score.</summary>
/// <remarks>
/// Operations: GET /posts, GET /posts/{post_id}/comments, GET /posts/{post_id}/reactions, GET /comments/{comment_id}/reactions, GET /events,
/// GET /events/{event_id}/rsvps, GET /spaces, GET /members, GET /spaces/{space_id}/members.
/// </remarks>
[Cmdlet(VerbsDiagnostic.Measure, "MNEngagement")]
[OutputType(typeof(EngagementScore), typeof(RequestEstimate))]
public sealed class MeasureMNEngagementCommand : ActivityCommand
{
    private readonly Dictionary<MNConnection, HashSet<ulong>> _spaces = [];
    private EngagementTable? _table;
    private bool _isPiped;

    /// <summary>What is measured: members, spaces or posts.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public EngagementGrouping By { get; set; }

    /// <summary>
    /// Objects of Get-MNMemberActivity, which are measured at no request. The period, kinds and spaces that are specified are applied to them.
    /// Without them the activity is read.
    /// </summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>The IDs or names of the spaces. By default the activity in all spaces counts.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <summary>
    /// What an activity of a kind counts in the score, by kind: <c>@{ Comment = 10; Reaction = 0 }</c>. Kinds that are not named keep their
    /// default: Post 5, Comment 3, Rsvp 2, Reaction 1.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public Hashtable? Weight { get; set; }

    /// <summary>
    /// Adds a row with a score of 0 for each member without activity; with -SpaceId, for each member of these spaces. Only with -By Member; it
    /// also tells the names of all members.
    /// </summary>
    [Parameter]
    public SwitchParameter IncludeInactive { get; set; }

    /// <summary>Checks the weights.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (IncludeInactive && By is not EngagementGrouping.Member)
        {
            Refuse("MNInactiveByMember", "-IncludeInactive adds members: specify -By Member, too. Nothing was sent.", By);
        }

        try
        {
            _table = new EngagementTable(By, new EngagementWeights(Weight));
        }
        catch (ArgumentException error)
        {
            Refuse("MNWeightInvalid", error.Message + " Nothing was sent.", Weight);
        }
    }

    /// <inheritdoc/>
    protected override void Read()
    {
        bool isActivity = InputObject is not null && PipedActivity.Of(InputObject) is not null;
        if (InputObject is not null && !isActivity && PipedObject.TypeOf(InputObject) != nameof(Space))
        {
            Refuse("MNNotActivity", "The object in the pipeline is no activity: pipe what Get-MNMemberActivity writes, or spaces.", InputObject);
        }

        if (isActivity)
        {
            _isPiped = true;
            AddPiped(PipedActivity.Of(InputObject!)!);
        }

        if (isActivity && !IncludeInactive)
        {
            return;
        }

        foreach (MNConnection connection in Connections(null))
        {
            HashSet<ulong> spaces = _spaces.TryGetValue(connection, out HashSet<ulong>? known) ? known : _spaces[connection] = [];
            spaces.UnionWith(SpacesOf(isActivity));
        }
    }

    /// <summary>Reads what was not in the pipeline, and writes the rows.</summary>
    protected override void EndProcessing()
    {
        foreach (KeyValuePair<MNConnection, HashSet<ulong>> network in _spaces)
        {
            ReadFrom(network.Key, _spaces.Count > 1, () => Read(network.Key, network.Value));
        }

        if (!Estimate)
        {
            WriteObject(_table!.Rows(), enumerateCollection: true);
        }

        base.EndProcessing();
    }

    // The space of a piped activity is not one to read.
    private IEnumerable<ulong> SpacesOf(bool isActivity) =>
        isActivity && !Input.IsSpecifiedExplicitly(nameof(SpaceId)) ? [] : SpaceId.Select(key => key.Id);

    private void AddPiped(MemberActivity activity)
    {
        ulong[] spaces = [.. SpacesOf(isActivity: true)];
        if (Kind.Contains(activity.Kind)
            && !(activity.At < Since) && !(activity.At >= Until)
            && (spaces.Length == 0 || (activity.SpaceId is ulong space && spaces.Contains(space))))
        {
            _table!.Add(activity);
        }
    }

    private void Read(MNConnection connection, HashSet<ulong> spaces)
    {
        CheckOpen(connection);
        ActivityQuery query = QueryFor(connection, spaces, null);
        var source = new ActivitySource(this, connection, _isPiped ? query with { Kinds = [] } : query);
        switch (By)
        {
            case EngagementGrouping.Member when IncludeInactive:
                MeasureMembers(source, connection, spaces);
                break;
            case EngagementGrouping.Space:
                MeasureSpaces(source, connection);
                break;
            default:
                Measure(source, connection);
                break;
        }
    }

    private void MeasureMembers(ActivitySource source, MNConnection connection, HashSet<ulong> spaces)
    {
        using var members = new EngagedMembers(this, connection, source.Reader, spaces);
        members.Open(onlyCount: Estimate);
        if (Measure(source, connection, members.Need))
        {
            foreach (Member member in members.Read())
            {
                _table!.Include(connection.NetworkId, member.Id, member.Name);
            }
        }
    }

    private void MeasureSpaces(ActivitySource source, MNConnection connection)
    {
        List<Space> all = Wait(source.Reader.AllAsync(Spaces.List()));
        var names = new PartNeed("Space", source.Requests, source.Requests, "the names of the spaces, 100 per request");
        if (Measure(source, connection, names))
        {
            all.ForEach(space => _table!.Name(connection.NetworkId, space.Id, space.Name));
        }
    }

    private bool Measure(ActivitySource source, MNConnection connection, params PartNeed[] others)
    {
        bool isWanted = Prepare(source, connection, others);
        foreach (MemberActivity activity in isWanted ? source.Read() : [])
        {
            _table!.Add(activity);
        }

        return isWanted;
    }
}
