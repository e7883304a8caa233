using System;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Invites to the network.</summary>
internal static class InviteEndpoints
{
    private static readonly Field[] Optional = [Fields.Text("recipient_first_name"), Fields.Text("recipient_last_name"), Fields.Key("user_id")];

    private static readonly BodySchema CreateBody = new([Fields.Email("recipient_email").Required(), .. Optional]);

    private static readonly BodySchema UpdateBody = new([Fields.Email("recipient_email"), .. Optional]);

    private static readonly string[] Names = ["recipient_email", "recipient_first_name", "recipient_last_name", "user_id"];

    public static void Map(RouteTable routes)
    {
        routes.Get("invites", List);
        routes.Post("invites", Create);
        routes.Patch("invites/{id}/", call => Update(call, UpdateBody));
        routes.Put("invites/{id}/", call => Update(call, CreateBody));
        routes.Delete("invites/{id}/", Delete);
    }

    /// <summary>Writes the recipient of the invite.</summary>
    public static void Fill(InviteRecord invite, string email, MemberRecord? member, ulong senderId)
    {
        invite.Json["recipient_email"] = email;
        invite.Json["recipient_first_name"] = member?.FirstName ?? "";
        invite.Json["recipient_last_name"] = member?.LastName ?? "";
        invite.Json["sender_id"] = senderId;
        if (member is not null)
        {
            invite.Json["user_id"] = member.Id;
        }
    }

    public static void RequirePending(InviteRecord invite)
    {
        if (invite.IsAccepted)
        {
            throw Refusal.Conflict($"The invite to {invite.Email} was accepted and cannot be taken back.");
        }
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        string? email = call.Query.Text("email");
        return call.Page(call.World.Invites.Where(invite =>
            email is null || string.Equals(invite.Email, email, StringComparison.OrdinalIgnoreCase)));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        string email = body.RequiredText("recipient_email");
        if (world.Members.FindByEmail(email) is not null)
        {
            throw Refusal.Invalid($"{email} is a member already.");
        }

        if (world.Invites.Any(one => !one.IsAccepted && string.Equals(one.Email, email, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.Invalid($"{email} has been invited already.");
        }

        var invite = new InviteRecord(world.Invites.NextId(), world.Now());
        Fill(invite, email, null, world.TokenOwner.Id);
        body.CopyTo(invite.Json, Names);
        return Reply.Ok(world.Invites.Add(invite));
    }

    private static SandboxResponse Update(RoutedRequest call, BodySchema schema)
    {
        InviteRecord invite = Find(call);
        call.Read(schema).CopyTo(invite.Json, Names);
        invite.Touch(call.World.Now());
        return Reply.Ok(invite);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        InviteRecord invite = Find(call);
        RequirePending(invite);
        call.World.Invites.Remove(invite);
        return Reply.NoContent;
    }

    private static InviteRecord Find(RoutedRequest call) => call.World.Invites.Get(call.Key("id"), "invite");
}
