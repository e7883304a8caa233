using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>What members are in, and whose members can be listed: plans or spaces.</summary>
internal abstract class MembershipKind
{
    internal static readonly MembershipKind[] All =
    [
        new Kind<Plan, PlanMember, MemberPlan>(MemberProfilePart.Plan, "plans", Plans.List(), plan => plan.Id, PlanMembers.List, MemberPlans.List),
        new Kind<Space, SpaceMember, MemberSpace>(MemberProfilePart.Space, "spaces", Spaces.List(), space => space.Id, SpaceMembers.List, MemberSpaces.List),
    ];

    internal abstract MemberProfilePart Part { get; }

    internal abstract string Noun { get; }

    /// <summary>The lists of members, none of them begun.</summary>
    internal abstract Task<IReadOnlyList<MembershipList>> ListsAsync(NetworkReader reader);

    /// <summary>The names of what one member is in.</summary>
    internal abstract Task<IEnumerable<string>> NamesOfAsync(NetworkReader reader, ulong memberId);

    private sealed class Kind<TGroup, TMember, TOfMember>(
        MemberProfilePart part,
        string noun,
        ListRequest<TGroup> groups,
        Func<TGroup, ulong> idOf,
        Func<ulong, ListRequest<TMember>> members,
        Func<ulong, ListRequest<TOfMember>> ofMember) : MembershipKind
        where TGroup : Resource
        where TMember : Member
        where TOfMember : TGroup
    {
        internal override MemberProfilePart Part => part;

        internal override string Noun => noun;

        internal override async Task<IReadOnlyList<MembershipList>> ListsAsync(NetworkReader reader)
        {
            List<TGroup> all = await reader.AllAsync(groups).ConfigureAwait(false);
            return [.. all.Select(group => new MembershipList<TMember>(group.ToString()!, members(idOf(group)), reader))];
        }

        internal override async Task<IEnumerable<string>> NamesOfAsync(NetworkReader reader, ulong memberId)
        {
            List<TOfMember> all = await reader.AllAsync(ofMember(memberId)).ConfigureAwait(false);
            return all.Select(group => group.ToString()!);
        }
    }
}
