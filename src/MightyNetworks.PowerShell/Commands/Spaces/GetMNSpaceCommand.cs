using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets spaces: all, by ID, by name or by member.</summary>
/// <remarks>Operations: GET /spaces, GET /spaces/{id}, GET /members/{member_id}/spaces.</remarks>
[Cmdlet(VerbsCommon.Get, "MNSpace", SupportsPaging = true)]
[OutputType(typeof(Space), typeof(MemberSpace))]
public sealed class GetMNSpaceCommand : MNGetCommand
{
    /// <summary>Lists the spaces of members.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs or names of the spaces to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <summary>
    /// The IDs or email addresses of the members whose spaces are listed. Ignored when -SpaceId is specified or bound, as it is for a piped member of a space.
    /// </summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>A wildcard pattern for the name. The whole list is read and filtered locally.</summary>
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
                FetchEach(SpaceId, Spaces.Get);
                break;
            case MemberSet:
                ListEach(MemberId, MemberSpaces.List, WildcardFilter<MemberSpace>(Name, space => space.Name));
                break;
            default:
                List(Spaces.List(), WildcardFilter<Space>(Name, space => space.Name));
                break;
        }
    }
}
