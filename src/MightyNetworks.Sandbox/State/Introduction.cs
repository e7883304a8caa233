using MightyNetworks.Sandbox.Endpoints;

namespace MightyNetworks.Sandbox.State;

/// <summary>What a member writes about themselves.</summary>
internal static class Introduction
{
    /// <summary>Changes the bio, and posts it as the live service does.</summary>
    public static void Write(World world, MemberRecord member, string bio)
    {
        member.Bio = bio;
        member.UpdatedAt = world.Now().UtcDateTime;
        world.Members.Keep(member);
        world.Hooks.Updated(member);

        Record post = PostEndpoints.Make(world, world.Posts.NextId(), SandboxWorld.WelcomeSpace, member.Id);
        post.Json["title"] = $"{member.FirstName} {member.LastName}".Trim();
        post.Json["description"] = bio;
        post.Json["summary"] = Summary.Of(bio);
        post.Json["post_type"] = "introduction";
        world.Posts.Add(post);
        world.Hooks.Post(post, "Created");
    }
}
