using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the members of a space: all or by ID.</summary>
/// <remarks>Operations: GET /spaces/{space_id}/members, GET /spaces/{space_id}/members/{user_id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNSpaceMember", SupportsPaging = true)]
[OutputType(typeof(SpaceMember))]
public sealed class GetMNSpaceMemberCommand : MNGetCommand
{
    /// <summary>Lists the members of spaces.</summary>
    private const string SpaceSet = "Space";

    /// <summary>The IDs or names of the spaces whose members are listed.</summary>
    [Parameter(ParameterSetName = SpaceSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <summary>The IDs or email addresses of the members to get. Fails for members who are not in the space.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == SpaceSet)
        {
            ListEach(SpaceId, SpaceMembers.List);
        }
        else
        {
            FetchEach(SpaceId, MemberId, SpaceMembers.Get);
        }
    }
}
