using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members: all, by ID, by email address or by name.</summary>
/// <remarks>Operations: GET /members, GET /members/{id}/, GET /members/by_email.</remarks>
[Cmdlet(VerbsCommon.Get, "MNMember", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Member))]
public sealed class GetMNMemberCommand : MNGetCommand
{
    /// <summary>Gets members by email address.</summary>
    private const string EmailSet = "Email";

    /// <summary>The IDs of the members.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The email addresses of the members.</summary>
    [Parameter(ParameterSetName = EmailSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string[] Email { get; set; } = [];

    /// <summary>A wildcard pattern for the first and last name, separated by a space.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(MemberId, Members.Get);
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
