using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>The columns of all rows, in their order.</summary>
internal sealed class ProfileColumns
{
    internal const string Key = "MemberId";
    internal const string Updated = "Updated";
    internal const string Network = "NetworkId";

    private static readonly (string Name, Func<Member, object?> Value)[] OfMember =
    [
        (Key, member => member.Id),
        ("Name", member => Filled(member.Name)),
        ("FirstName", member => Filled(member.FirstName)),
        ("LastName", member => Filled(member.LastName)),
        ("Email", member => Filled(member.Email)),
        ("Type", member => Filled(member.MemberType)),
        ("Joined", member => CellText.Of(member.CreatedAt)),
        ("LastVisited", member => CellText.Of(member.LastVisitedAt)),
        (Updated, member => CellText.Of(member.UpdatedAt)),
        ("Location", member => Filled(member.Location)),
        ("TimeZone", member => Filled(member.TimeZone)),
        ("Categories", member => CellText.Of((member.Categories ?? []).Select(category => category.ToString()))),
        ("ReferralCount", member => member.ReferralCount),
        ("AmbassadorLevel", member => Filled(member.AmbassadorLevel)),
        ("Bio", member => Filled(member.Bio)),
        ("ProfileUrl", member => Filled(member.Permalink)),
        (Network, member => Filled(member.NetworkId)),
    ];

    private static readonly (MemberProfilePart Part, string Name)[] OfParts =
    [
        (MemberProfilePart.Tag, "Tags"),
        (MemberProfilePart.Badge, "Badges"),
        (MemberProfilePart.Plan, "Plans"),
        (MemberProfilePart.Space, "Spaces"),
    ];

    /// <param name="parts">The parts to add.</param>
    /// <param name="fields">The custom fields of all networks.</param>
    internal ProfileColumns(IReadOnlyCollection<MemberProfilePart> parts, IEnumerable<ProfileField> fields) => Added =
    [
        .. OfParts.Where(column => parts.Contains(column.Part)).Select(column => column.Name),
        .. fields.Select(field => field.Column).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The names that no custom field may have.</summary>
    internal static IEnumerable<string> Fixed => OfMember.Select(column => column.Name).Concat(OfParts.Select(column => column.Name));

    /// <summary>The columns after those that the list of members fills.</summary>
    internal IReadOnlyList<string> Added { get; }

    /// <summary>The column of a part other than the answers.</summary>
    internal static string Of(MemberProfilePart part) => OfParts.First(column => column.Part == part).Name;

    /// <summary>A row: the member's own columns, then the added ones.</summary>
    internal PSObject Row(Member member, IReadOnlyDictionary<string, string?> cells)
    {
        var row = new PSObject();
        row.TypeNames.Insert(0, PipedObject.Profile);
        foreach ((string name, Func<Member, object?> value) in OfMember)
        {
            row.Properties.Add(new PSNoteProperty(name, value(member)), preValidated: true);
        }

        foreach (string name in Added)
        {
            row.Properties.Add(new PSNoteProperty(name, cells.TryGetValue(name, out string? cell) ? cell : null), preValidated: true);
        }

        return row;
    }

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
