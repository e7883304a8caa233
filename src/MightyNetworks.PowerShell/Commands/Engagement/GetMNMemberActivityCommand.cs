using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Engagement;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets what members did in a period, newest first: posts, comments, reactions and RSVPs, one flat object each.</summary>
/// <remarks>
/// Operations: GET /posts, GET /posts/{post_id}/comments, GET /posts/{post_id}/reactions, GET /comments/{comment_id}/reactions, GET /events,
/// GET /events/{event_id}/rsvps.
/// </remarks>
[Cmdlet(VerbsCommon.Get, "MNMemberActivity", DefaultParameterSetName = AllSet)]
[OutputType(typeof(MemberActivity), typeof(RequestEstimate))]
public sealed class GetMNMemberActivityCommand : ActivityCommand
{
    /// <summary>Gets the activity in spaces.</summary>
    private const string SpaceSet = "Space";

    private readonly Dictionary<MNConnection, Wanted> _wanted = [];

    /// <summary>
    /// The IDs or email addresses of the members. By default the activity of all members is written. It takes the same requests for one member
    /// as for all.
    /// </summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The IDs or names of the spaces. By default the activity in all spaces is written.</summary>
    [Parameter(ParameterSetName = SpaceSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <summary>The piped object.</summary>
    [Parameter(ParameterSetName = KeySet, ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (MNConnection connection in Connections(MemberId.Length > 0 ? MemberId[0].Id : null))
        {
            if (!_wanted.TryGetValue(connection, out Wanted? wanted))
            {
                _wanted.Add(connection, wanted = new Wanted());
            }

            wanted.Spaces.UnionWith(SpaceId.Select(key => key.Id));
            wanted.Members.UnionWith(MemberId.Select(key => key.Id));
            if (InputObject?.BaseObject is Member member)
            {
                wanted.Known.Add(member);
            }
        }
    }

    /// <summary>Reads once for all members and spaces in the pipeline.</summary>
    protected override void EndProcessing()
    {
        foreach (KeyValuePair<MNConnection, Wanted> wanted in _wanted)
        {
            ReadFrom(wanted.Key, _wanted.Count > 1, () => Read(wanted.Key, wanted.Value));
        }

        base.EndProcessing();
    }

    private void Read(MNConnection connection, Wanted wanted)
    {
        var source = new ActivitySource(this, connection, QueryFor(connection, wanted.Spaces, ParameterSetName == KeySet ? wanted.Members : null));
        wanted.Known.ForEach(source.Know);
        if (Prepare(source, connection))
        {
            foreach (MemberActivity activity in source.Read())
            {
                WriteObject(activity);
            }
        }
    }

    private sealed class Wanted
    {
        internal HashSet<ulong> Spaces { get; } = [];

        internal HashSet<ulong> Members { get; } = [];

        internal List<Member> Known { get; } = [];
    }
}
