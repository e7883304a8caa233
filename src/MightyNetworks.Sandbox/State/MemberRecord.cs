using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.State;

/// <summary>A member of the network, with the role, which responses do not contain.</summary>
internal sealed class MemberRecord : IWireItem
{
    public required int Index { get; init; }

    public ulong Id => SandboxWorld.TokenOwner + (ulong)Index;

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; set; }

    /// <summary>Last visit; null for never.</summary>
    public DateTime? LastVisitedAt { get; init; }

    public required string Email { get; set; }

    /// <summary>How the email address is shown.</summary>
    public EmailVisibility Visibility { get; set; }

    /// <summary>The email address as shown in responses.</summary>
    public string ShownEmail => Visibility switch
    {
        EmailVisibility.Masked => "a***@***.***",
        EmailVisibility.Empty => "",
        _ => Email,
    };

    public required string FirstName { get; set; }

    public required string LastName { get; set; }

    public required string Role { get; set; }

    public string Type { get; init; } = "full";

    public City? City { get; init; }

    public string? Bio { get; set; }

    public int ReferralCount { get; init; }

    public Categories Categories { get; init; } = Categories.None;

    public bool HasAvatar { get; init; }

    public string? AmbassadorLevel { get; init; }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, Id);
        writer.WriteString("created_at"u8, CreatedAt);
        writer.WriteString("updated_at"u8, UpdatedAt);
        if (LastVisitedAt is { } visited)
        {
            writer.WriteString("last_visited_at"u8, visited);
        }
        else
        {
            writer.WriteNull("last_visited_at"u8);
        }

        writer.WriteString("email"u8, ShownEmail);
        writer.WriteString("member_type"u8, Type);
        WriteProfile(writer, "");
        if (Bio is not null)
        {
            writer.WriteString("bio"u8, Bio);
        }

        Categories.WriteTo(writer, "categories");
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields that subscriptions and purchases contain; purchases use a prefix.</summary>
    public void WriteProfile(Utf8JsonWriter writer, string prefix)
    {
        writer.WriteString(prefix + "first_name", FirstName);
        writer.WriteString(prefix + "last_name", LastName);
        if (City is not null)
        {
            writer.WriteString(prefix + "time_zone", City.TimeZone);
            writer.WriteString(prefix + "location", City.Location);
        }

        writer.WriteNumber(prefix + "referral_count", ReferralCount);
        if (HasAvatar)
        {
            writer.WriteString(prefix + "avatar", SandboxUrls.Media + "avatars/" + Wire.Text(Id) + ".png");
        }

        writer.WriteString(prefix + "permalink", SandboxUrls.Home + "members/" + Wire.Text(Id));
        if (AmbassadorLevel is not null)
        {
            writer.WriteString(prefix + "ambassador_level", AmbassadorLevel);
        }
    }

    /// <summary>The member as the author of something: the contract's User.</summary>
    public JsonObject ToUser() => new()
    {
        ["id"] = Id,
        ["created_at"] = Wire.Time(CreatedAt),
        ["updated_at"] = Wire.Time(UpdatedAt),
        ["last_visited_at"] = LastVisitedAt is { } visited ? Wire.Time(visited) : null,
        ["name"] = $"{FirstName} {LastName}".Trim(),
        ["email"] = ShownEmail,
        ["short_bio"] = Bio ?? "",
        ["admin"] = Role == Roles.Host,
    };
}
