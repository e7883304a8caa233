using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>Reads what belongs to one member and builds the row.</summary>
internal sealed class ProfileCells(
    NetworkReader reader,
    MNConnection connection,
    ProfileColumns columns,
    IReadOnlyCollection<MemberProfilePart> parts,
    IReadOnlyCollection<ProfileField> fields,
    IReadOnlyCollection<Membership> memberships,
    PreviousRows? previous)
{
    /// <summary>Whether the member's row is taken over from the previous file.</summary>
    internal bool IsTakenOver(Member member) => previous?.IsCurrent(member) is true;

    /// <summary>The row of a member; nothing is written for a member of whom something cannot be read.</summary>
    internal async Task<PSObject?> RowAsync(Wanted wanted)
    {
        Member member = wanted.Member ?? connection.Stamp(await reader.SendAsync(Members.Get(wanted.Id)).ConfigureAwait(false))!;
        Dictionary<string, string?> cells = IsTakenOver(member) ? TakeOver(member) : await ReadAsync(member.Id).ConfigureAwait(false);
        foreach (Membership membership in memberships.Where(membership => membership.IsRead))
        {
            cells[ProfileColumns.Of(membership.Kind.Part)] = CellText.Of(await membership.NamesAsync(member.Id).ConfigureAwait(false));
        }

        return columns.Row(member, cells);
    }

    private Dictionary<string, string?> TakeOver(Member member) =>
        columns.Added.ToDictionary(column => column, column => previous!.Cell(member, column), StringComparer.OrdinalIgnoreCase);

    private async Task<Dictionary<string, string?>> ReadAsync(ulong id)
    {
        var cells = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (parts.Contains(MemberProfilePart.Tag))
        {
            cells[ProfileColumns.Of(MemberProfilePart.Tag)] = CellText.Of((await reader.AllAsync(MemberTags.List(id)).ConfigureAwait(false)).Select(tag => tag.ToString()));
        }

        if (parts.Contains(MemberProfilePart.Badge))
        {
            cells[ProfileColumns.Of(MemberProfilePart.Badge)] = CellText.Of((await reader.AllAsync(MemberBadges.List(id)).ConfigureAwait(false)).Select(badge => badge.ToString()));
        }

        foreach (Membership membership in memberships.Where(membership => !membership.IsRead))
        {
            cells[ProfileColumns.Of(membership.Kind.Part)] = CellText.Of(await membership.NamesAsync(id).ConfigureAwait(false));
        }

        foreach (ProfileField field in fields)
        {
            cells[field.Column] = CellText.Of(await reader.AllAsync(CustomFieldAnswers.List(field.Id, id)).ConfigureAwait(false));
        }

        return cells;
    }
}
