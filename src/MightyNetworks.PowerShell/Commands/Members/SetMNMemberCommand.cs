using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Changes the name, the email address or the role of members. Only what is given is sent; the rest stays.
/// Operation: PATCH /members/{id}/.
/// </summary>
[Cmdlet(VerbsCommon.Set, "MNMember", SupportsShouldProcess = true)]
[OutputType(typeof(Member))]
public sealed class SetMNMemberCommand : MNChangeCommand
{
    /// <summary>The numbers of the members to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The new first name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? FirstName { get; set; }

    /// <summary>The new last name. -Clear empties it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? LastName { get; set; }

    /// <summary>The new email address, with which the member signs in from then on. Nobody else in the network may have it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Email { get; set; }

    /// <summary>The new role in the network.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public MemberRole? Role { get; set; }

    /// <summary>The fields to empty: LastName. A field cannot be emptied and set at once.</summary>
    [Parameter]
    [ValidateSet(nameof(LastName))]
    public string[] Clear { get; set; } = [];

    private protected override string[] Cleared => Clear;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var changes = new MemberUpdate { FirstName = Given(FirstName), LastName = Given(LastName), Email = Given(Email), Role = Given(Role) };
        foreach (ulong memberId in MemberId)
        {
            SetFields(Members.Update(memberId, changes), Label("member", memberId, nameof(MemberId)), memberId);
        }
    }
}
