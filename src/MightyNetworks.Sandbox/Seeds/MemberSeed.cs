using System;
using System.Globalization;
using System.Text.RegularExpressions;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Creates the initial members, each from its index only: the same on every machine and in every run.</summary>
internal static class MemberSeed
{
    private const int MinutesOfJoining = 850 * 24 * 60;

    private static readonly DateTime Opening = new(2024, 1, 8, 8, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime Now = new(2026, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    private static readonly City Berlin = new("Berlin, Germany", "Europe/Berlin");

    private static readonly City[] OtherCities =
    [
        new("London, United Kingdom", "Europe/London"),
        new("New York, United States", "America/New_York"),
        new("São Paulo, Brazil", "America/Sao_Paulo"),
        new("Tokyo, Japan", "Asia/Tokyo"),
        new("Nairobi, Kenya", "Africa/Nairobi"),
        new("Mumbai, India", "Asia/Kolkata"),
        new("Toronto, Canada", "America/Toronto"),
        new("Melbourne, Australia", "Australia/Melbourne"),
        new("Paris, France", "Europe/Paris"),
        new("Kraków, Poland", "Europe/Warsaw"),
        new("Seoul, South Korea", "Asia/Seoul"),
    ];

    private static readonly string?[] Bios =
    [
        null, "Gardener and gatherer 🌱", "Runs a small bakery.", null, "Teaches maths; learns the cello 🎻", "写真が好きです。",
        "Product designer, two cats", null, "Writes about cities & rivers", "Früher Lehrerin, heute Imkerin 🐝", "Here for the book club", "Ask me about \"slow\" travel",
    ];

    private static readonly Categories[] CategoryChoices =
    [
        Categories.None,
        new(false, (610001, "Founders")),
        new(false, (610002, "Gardeners"), (610003, "Readers")),
        new(true, (610001, "Founders"), (610004, "Mentors")),
    ];

    private static readonly string?[] AmbassadorLevels = [null, null, null, null, "Bronze", null, "Silver", null, null, "Gold"];

    public static MemberRecord At(int index)
    {
        ulong noise = Noise((ulong)index);
        (Name first, Name last) = Names.Pick(noise);
        DateTime joined = Opening.AddMinutes((noise >> 20) % MinutesOfJoining);
        return new()
        {
            Index = index,
            CreatedAt = joined,
            UpdatedAt = joined.AddMinutes((noise >> 12) % 40_000),
            LastVisitedAt = noise % 37 == 5 ? null : joined.AddMinutes((noise >> 8) % (ulong)(Now - joined).TotalMinutes),
            FirstName = first.Text,
            LastName = last.Text,
            Email = EmailOf(index, first, last),
            Role = RoleOf(index),
            Type = index == (int)(SandboxWorld.LimitedMember - SandboxWorld.TokenOwner) ? "limited" : "full",
            City = index % 10 == 3 ? Berlin : OtherCities[(int)((noise >> 32) % (ulong)OtherCities.Length)],
            Bio = Bios[(int)((noise >> 36) % (ulong)Bios.Length)],
            ReferralCount = (int)((noise >> 40) % 7),
            Categories = CategoryChoices[(int)((noise >> 44) % (ulong)CategoryChoices.Length)],
            HasAvatar = (noise >> 48) % 3 != 0,
            AmbassadorLevel = AmbassadorLevels[(int)((noise >> 52) % (ulong)AmbassadorLevels.Length)],
        };
    }

    /// <summary>Returns the index at the end of an initial member's email address.</summary>
    public static int? IndexIn(string email)
    {
        Match number = Regex.Match(email, @"\.([1-9][0-9]{0,8})@", RegexOptions.CultureInvariant);
        return number.Success ? int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) - 1 : null;
    }

    private static string EmailOf(int index, Name first, Name last) =>
        first.InEmail + "." + last.InEmail + "." + Wire.Text(index + 1) + (index % 2 == 0 ? "@example.com" : "@example.org");

    private static string RoleOf(int index) => index switch
    {
        0 or 1 => Roles.Host,
        _ when index % 25 == 3 => Roles.Moderator,
        _ => Roles.Contributor,
    };

    /// <summary>Distributes adjacent numbers over all bits (the finalizer of SplitMix64).</summary>
    private static ulong Noise(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
