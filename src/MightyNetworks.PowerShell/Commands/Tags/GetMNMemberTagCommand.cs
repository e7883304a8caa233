using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the tags of members: all or by ID.</summary>
/// <remarks>Operations: GET /members/{member_id}/tags, GET /members/{member_id}/tags/{tag_id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNMemberTag", SupportsPaging = true)]
[OutputType(typeof(MemberTag))]
public sealed class GetMNMemberTagCommand : MNGetCommand
{
    /// <summary>Lists the tags of members.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs or email addresses of the members whose tags are listed.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The IDs or titles of the tags to get. Fails for tags that the member does not have.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] TagId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == MemberSet)
        {
            ListEach(MemberId, MemberTags.List);
        }
        else
        {
            FetchEach(MemberId, TagId, MemberTags.Get);
        }
    }
}
