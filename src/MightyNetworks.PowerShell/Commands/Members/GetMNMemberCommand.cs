using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members: all, by id, or by email address. Operations: GET /members, GET /members/{id}/, GET /members/by_email.</summary>
[Cmdlet(VerbsCommon.Get, "MNMember", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Member))]
public sealed class GetMNMemberCommand : MNGetCommand
{
    private const string EmailSet = "Email";

    /// <summary>The members' numbers.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The members' email addresses.</summary>
    [Parameter(ParameterSetName = EmailSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string[] Email { get; set; } = [];

    /// <summary>A pattern for "first name last name"; the whole list is read to find those that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong memberId in MemberId)
        {
            Fetch(Members.Get(memberId), memberId);
        }

        foreach (string email in Email)
        {
            Fetch(Members.GetByEmail(email), email);
        }

        if (ParameterSetName == AllSet)
        {
            List(Members.List(), WildcardFilter<Member>(Name, member => $"{member.FirstName} {member.LastName}"));
        }
    }
}
