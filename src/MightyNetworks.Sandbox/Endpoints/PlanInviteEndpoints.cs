using System;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Invites to plans.</summary>
internal static class PlanInviteEndpoints
{
    public static void Map(RouteTable routes)
    {
        routes.Get("plans/{plan_id}/invites", List);
        routes.Post("plans/{plan_id}/invites", Create);
        routes.Get("plans/{plan_id}/invites/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("plans/{plan_id}/invites/{id}/", Resend);
        routes.Delete("plans/{plan_id}/invites/{id}/", Revoke);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        ulong planId = PlanEndpoints.Find(call, "plan_id").Id;
        return call.Page(call.World.PlanInvites.Where(invite => invite.PlanId == planId));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        World world = call.World;
        PlanRecord plan = PlanEndpoints.Find(call, "plan_id");
        MemberRecord? member = ReadMember(call);
        string email = member?.Email ?? call.Query.Text("email")!;
        if (email.IndexOf('@') < 1)
        {
            throw Refusal.Invalid("email must be an email address.");
        }

        if (plan.IsArchived)
        {
            throw Refusal.Invalid($"The plan \"{plan.Name}\" is archived.");
        }

        if (member is not null && plan.Members.Contains(member.Index))
        {
            throw Refusal.Invalid($"The member {Wire.Text(member.Id)} already has the plan \"{plan.Name}\".");
        }

        if (world.PlanInvites.Any(one => one.PlanId == plan.Id && !one.IsAccepted && string.Equals(one.Email, email, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.Invalid($"{email} has been invited to the plan already.");
        }

        var invite = new InviteRecord(world.PlanInvites.NextId(), world.Now()) { PlanId = plan.Id };
        InviteEndpoints.Fill(invite, email, member, world.TokenOwner.Id);
        return Reply.Ok(world.PlanInvites.Add(invite));
    }

    private static SandboxResponse Resend(RoutedRequest call)
    {
        InviteRecord invite = Find(call);
        if (invite.IsAccepted)
        {
            throw Refusal.Invalid("The invite was accepted and cannot be sent again.");
        }

        invite.Touch(call.World.Now());
        return Reply.Ok(invite);
    }

    private static SandboxResponse Revoke(RoutedRequest call)
    {
        InviteRecord invite = Find(call);
        InviteEndpoints.RequirePending(invite);
        call.World.PlanInvites.Remove(invite);
        return Reply.NoContent;
    }

    /// <summary>Returns the member with the user_id or email; null if no member has the address.</summary>
    private static MemberRecord? ReadMember(RoutedRequest call)
    {
        if (call.Query.Key("user_id") is { } userId)
        {
            return call.World.Members.Find(userId) ?? throw Refusal.Invalid($"The member {Wire.Text(userId)} does not exist.");
        }

        return call.World.Members.FindByEmail(call.Query.Text("email") ?? throw Refusal.Invalid("email or user_id is required in the query."));
    }

    private static InviteRecord Find(RoutedRequest call)
    {
        PlanRecord plan = PlanEndpoints.Find(call, "plan_id");
        InviteRecord invite = call.World.PlanInvites.Get(call.Key("id"), "invite");
        return invite.PlanId == plan.Id ? invite : throw Refusal.NotFound($"The invite {Wire.Text(invite.Id)} to this plan");
    }
}
