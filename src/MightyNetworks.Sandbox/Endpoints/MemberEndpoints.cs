using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Members of the network.</summary>
internal static class MemberEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Email("email").Required(),
        Fields.Text("first_name").Required(),
        Fields.Text("last_name").Required(),
        Fields.Choice("role", Roles.All),
        Fields.Choice("member_type", "full", "limited"),
        Fields.KeyList("space_ids"),
        Fields.Flag("send_welcome_email"));

    private static readonly BodySchema UpdateBody = new([Fields.Choice("role", Roles.All), .. ProfileFields]);

    /// <summary>Profile fields that hosts can change.</summary>
    public static IReadOnlyList<Field> ProfileFields => [Fields.Email("email"), Fields.Text("first_name").NotBlank(), Fields.Text("last_name")];

    public static void Map(RouteTable routes)
    {
        routes.Get("members", call => call.Page(new MemberList(call.World.Members, call.World.Members.Present)));
        routes.Post("members", Create);
        routes.Get("members/by_email", FindByEmail);
        routes.Get("members/{id}/", call => Reply.Ok(call.World.Members.Get(call.Key("id"))));
        routes.Change("members/{id}/", Update);
        routes.Delete("members/{id}/", DeleteAccount);
        routes.Delete("members/{id}/network_membership", RemoveFromNetwork);
        routes.Get("members/{member_id}/spaces", ListSpaces);
        routes.Get("members/{member_id}/plans", ListPlans);
        routes.Post("members/{member_id}/password_resets", SendPasswordReset);
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        string email = body.RequiredText("email");
        RequireUnused(world, email);
        bool isLimited = body.Text("member_type") == "limited";
        List<SpaceRecord> spaces = body.Keys("space_ids").Select(world.SpaceInBody).ToList();
        if (isLimited && spaces.Count == 0)
        {
            throw Refusal.Invalid("space_ids is required for a limited member.");
        }

        DateTime now = world.Now().UtcDateTime;
        MemberRecord? former = world.Members.FindFormer(email);
        var member = new MemberRecord
        {
            Index = former?.Index ?? world.Members.NextIndex(),
            CreatedAt = former?.CreatedAt ?? now,
            UpdatedAt = now,
            Email = email,
            FirstName = body.RequiredText("first_name"),
            LastName = body.RequiredText("last_name"),
            Role = body.Text("role") ?? Roles.Contributor,
            Type = isLimited ? "limited" : "full",
        };
        world.Members.Add(member);
        world.Hooks.Joined(member, null);
        foreach (SpaceRecord space in isLimited ? spaces : spaces.Union(world.Spaces.Where(space => space.IsForEverybody)))
        {
            world.Join(member, space);
        }

        return Reply.Created(member);
    }

    private static SandboxResponse FindByEmail(RoutedRequest call)
    {
        string email = call.Query.Text("email") ?? "";
        return Reply.Ok(call.World.Members.FindByEmail(email) ?? throw Refusal.NotFound($"A member with the email address \"{email}\""));
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        MemberRecord member = call.World.Members.Get(call.Key("id"));
        Body body = call.Read(UpdateBody);
        string role = body.Text("role") ?? member.Role;
        ChangeProfile(call.World, member, body);
        member.Role = role;
        call.World.Hooks.Updated(member);
        return Reply.Ok(member);
    }

    /// <summary>Applies the body to the profile and saves the member.</summary>
    public static void ChangeProfile(World world, MemberRecord member, Body body)
    {
        string email = body.Text("email") ?? member.Email;
        if (!string.Equals(email, member.Email, StringComparison.OrdinalIgnoreCase))
        {
            RequireUnused(world, email);
        }

        member.Email = email;
        member.FirstName = body.Text("first_name") ?? member.FirstName;
        member.LastName = body.Text("last_name") ?? member.LastName;
        member.UpdatedAt = world.Now().UtcDateTime;
        world.Members.Keep(member);
    }

    private static SandboxResponse DeleteAccount(RoutedRequest call)
    {
        MemberRecord member = call.World.Members.Get(call.Key("id"));
        if (call.World.Spaces.FirstOrDefault(space => space.OwnerId == member.Id) is { } space)
        {
            throw Refusal.Invalid($"The member owns the space \"{space.Name}\", which must be given away or deleted first.");
        }

        call.World.RemoveEverywhere(member);
        call.World.Members.Delete(member);
        return Reply.NoContent;
    }

    private static SandboxResponse RemoveFromNetwork(RoutedRequest call)
    {
        World world = call.World;
        MemberRecord member = world.Members.Get(call.Key("id"));
        if (call.Query.Flag("cancel_plans"))
        {
            foreach (SubscriptionRecord subscription in world.Subscriptions.Where(one => one.MemberId == member.Id && !one.IsCanceled))
            {
                subscription.Cancel(world.Now());
                world.Hooks.SubscriptionCanceled(subscription);
            }
        }

        world.RemoveEverywhere(member);
        world.Members.Remove(member);
        return Reply.NoContent;
    }

    private static SandboxResponse ListSpaces(RoutedRequest call)
    {
        MemberRecord member = call.World.Members.Get(call.Key("member_id"));
        return call.Page(call.World.Spaces.Where(space => space.Members.Contains(member.Index)));
    }

    private static SandboxResponse ListPlans(RoutedRequest call)
    {
        MemberRecord member = call.World.Members.Get(call.Key("member_id"));
        return call.Page(call.World.Plans.Where(plan => plan.Members.Contains(member.Index)));
    }

    private static SandboxResponse SendPasswordReset(RoutedRequest call)
    {
        ulong id = call.World.Members.Get(call.Key("member_id")).Id;
        call.World.PasswordResets[id] = (call.World.PasswordResets.TryGetValue(id, out int count) ? count : 0) + 1;
        return Reply.NoContent;
    }

    private static void RequireUnused(World world, string email)
    {
        if (world.Members.FindByEmail(email) is not null)
        {
            throw Refusal.Invalid($"email has already been taken: {email}.");
        }

        if (world.Members.IsBanned(email))
        {
            throw Refusal.Invalid($"{email} is banned from the network.");
        }
    }
}
