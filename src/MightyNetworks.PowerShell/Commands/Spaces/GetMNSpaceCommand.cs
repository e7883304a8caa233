using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Gets spaces: all, by number, or those that a member is in.
/// Operations: GET /spaces, GET /spaces/{id}, GET /members/{member_id}/spaces.
/// </summary>
[Cmdlet(VerbsCommon.Get, "MNSpace", SupportsPaging = true)]
[OutputType(typeof(Space), typeof(MemberSpace))]
public sealed class GetMNSpaceCommand : MNGetCommand
{
    private const string MemberSet = "Member";

    /// <summary>The numbers of the spaces to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SpaceId { get; set; } = [];

    /// <summary>The numbers of the members whose spaces are listed. Beside -SpaceId, as on a member of a space in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>A pattern for the name; wildcards are permitted. The whole list is read to find those that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [Parameter(ParameterSetName = MemberSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        switch (ParameterSetName)
        {
            case KeySet:
                foreach (ulong spaceId in SpaceId)
                {
                    Fetch(Spaces.Get(spaceId), spaceId);
                }

                break;
            case MemberSet:
                foreach (ulong memberId in MemberId)
                {
                    List(MemberSpaces.List(memberId), WildcardFilter<MemberSpace>(Name, space => space.Name), memberId);
                }

                break;
            default:
                List(Spaces.List(), WildcardFilter<Space>(Name, space => space.Name));
                break;
        }
    }
}
