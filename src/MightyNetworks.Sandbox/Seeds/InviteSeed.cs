using MightyNetworks.Sandbox.Endpoints;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Pending and accepted invites to the network and to a plan.</summary>
internal static class InviteSeed
{
    private static readonly (string Email, string First, string Last)[] Waiting =
    [
        ("rosa.lund@example.net", "Rosa", "Lund"),
        ("joerg.weiss@example.net", "Jörg", "Weiß"),
        ("ren.tanaka@example.net", "蓮", "田中"),
        ("sam.okoro@example.net", "", ""),
    ];

    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2026, 5, 18);
        MemberRecord accepted = world.Members.Author(SandboxWorld.PlainMember);
        Add(world.Invites, new(world.Invites.NextId(), world.Now()), 0, null);
        Add(world.Invites, new(world.Invites.NextId(), world.Now()) { IsAccepted = true }, 0, accepted);
        for (int number = 1; number < Waiting.Length; number++)
        {
            Add(world.Invites, new(world.Invites.NextId(), world.Now()), number, null);
        }

        Add(world.PlanInvites, new(world.PlanInvites.NextId(), world.Now()) { PlanId = SandboxWorld.FreePlan }, 1, null);
        MemberRecord inPlan = world.Members.Author(SandboxWorld.FreePlanMember);
        Add(world.PlanInvites, new(world.PlanInvites.NextId(), world.Now()) { PlanId = SandboxWorld.FreePlan, IsAccepted = true }, 0, inPlan);
        Add(world.PlanInvites, new(world.PlanInvites.NextId(), world.Now()) { PlanId = SandboxWorld.PaidPlan }, 2, null);
    }

    private static void Add(Store<InviteRecord> store, InviteRecord invite, int number, MemberRecord? member)
    {
        (string email, string first, string last) = Waiting[number];
        InviteEndpoints.Fill(invite, member?.Email ?? email, member, SandboxWorld.TokenOwner);
        if (member is null)
        {
            invite.Json["recipient_first_name"] = first;
            invite.Json["recipient_last_name"] = last;
        }

        store.Add(invite);
    }
}
