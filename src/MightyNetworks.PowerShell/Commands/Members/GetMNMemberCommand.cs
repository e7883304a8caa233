using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets members: all, by ID, by email address, by name or by date.</summary>
/// <remarks>Operations: GET /members, GET /members/{id}/, GET /members/by_email.</remarks>
[Cmdlet(VerbsCommon.Get, "MNMember", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Member))]
public sealed class GetMNMemberCommand : MNGetCommand
{
    /// <summary>Gets members by email address.</summary>
    private const string EmailSet = "Email";

    /// <summary>The IDs or email addresses of the members.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The email addresses of the members.</summary>
    [Parameter(ParameterSetName = EmailSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string[] Email { get; set; } = [];

    /// <summary>A wildcard pattern for the first and last name, separated by a space.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <summary>Only members who joined at this time or later. A time without an offset is in the local time zone.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? JoinedSince { get; set; }

    /// <summary>
    /// Only members who were updated at this time or later. Activity of a member counts as an update, too. A time without an offset is in
    /// the local time zone.
    /// </summary>
    [Parameter(ParameterSetName = AllSet)]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? ChangedSince { get; set; }

    /// <summary>
    /// Only members whose last visit was at this time or later; nobody who never visited. A time without an offset is in the local time zone.
    /// </summary>
    [Parameter(ParameterSetName = AllSet)]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? VisitedSince { get; set; }

    /// <summary>
    /// Only members whose last visit was before this time, and those who never visited. A time without an offset is in the local time zone.
    /// </summary>
    [Parameter(ParameterSetName = AllSet)]
    [MomentTransformation]
    [ValidateNotNull]
    public DateTimeOffset? NotVisitedSince { get; set; }

    /// <inheritdoc/>
    private protected override bool ReadsByName => true;

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (MNKey member in MemberId.Concat(Email.Select(address => new MNKey(address))))
        {
            if (member.Name is { } email)
            {
                Fetch(Members.GetByEmail(email), email);
            }
            else
            {
                Fetch(Members.Get(member), member.Id);
            }
        }

        if (ParameterSetName == AllSet)
        {
            List(Members.List(), Filter());
        }
    }

    private Func<Member, bool>? Filter()
    {
        Func<Member, bool>? isNamed = WildcardFilter<Member>(Name, member => member.Name ?? string.Empty);
        return (JoinedSince ?? ChangedSince ?? VisitedSince ?? NotVisitedSince) is null
            ? isNamed
            : member => HasDates(member) && isNamed?.Invoke(member) is not false;
    }

    private bool HasDates(Member member) =>
        IsSince(member.CreatedAt, JoinedSince) && IsSince(member.UpdatedAt, ChangedSince) && IsSince(member.LastVisitedAt, VisitedSince)
        && (NotVisitedSince is null || !IsSince(member.LastVisitedAt, NotVisitedSince));

    // A date that the service does not send is not after any other.
    private static bool IsSince(DateTimeOffset? date, DateTimeOffset? limit) => limit is null || date >= limit;
}
