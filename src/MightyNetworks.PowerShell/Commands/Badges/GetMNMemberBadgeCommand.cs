using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the badges of members: all or by ID.</summary>
/// <remarks>Operations: GET /members/{member_id}/badges, GET /members/{member_id}/badges/{badge_id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNMemberBadge", SupportsPaging = true)]
[OutputType(typeof(MemberBadge))]
public sealed class GetMNMemberBadgeCommand : MNGetCommand
{
    /// <summary>Lists the badges of members.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs or email addresses of the members whose badges are listed.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The IDs or titles of the badges to get. Fails for badges that the member does not have.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] BadgeId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == MemberSet)
        {
            ListEach(MemberId, MemberBadges.List);
        }
        else
        {
            FetchEach(MemberId, BadgeId, MemberBadges.Get);
        }
    }
}
