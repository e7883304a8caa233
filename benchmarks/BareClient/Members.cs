using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks.BareClient;

internal sealed class Page
{
    public List<Member> Items { get; set; } = [];

    public Links Links { get; set; } = new();
}

internal sealed class Links
{
    public string? Self { get; set; }

    public string? Next { get; set; }
}

internal sealed class Member
{
    public ulong Id { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? LastVisitedAt { get; set; }

    public string? Email { get; set; }

    public string? MemberType { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? TimeZone { get; set; }

    public string? Location { get; set; }

    public string? Bio { get; set; }

    public int? ReferralCount { get; set; }

    public string? Avatar { get; set; }

    [JsonConverter(typeof(CategoriesConverter))]
    public List<Category>? Categories { get; set; }

    public string? Permalink { get; set; }

    public string? AmbassadorLevel { get; set; }
}

internal sealed class Category
{
    public ulong Id { get; set; }

    public string? Title { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(List<Category>))]
[JsonSerializable(typeof(Report))]
internal sealed partial class Json : JsonSerializerContext;
