using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Profiles;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the rows of Get-MNMemberProfile: their columns and the text of their cells.</summary>
public sealed class ProfileRowTests
{
    public static TheoryData<CustomFieldAnswer, string?> Answers => new()
    {
        { new CustomFieldAnswer { Text = "Ada, \"quoted\"\nand more" }, "Ada, \"quoted\"\nand more" },
        { new CustomFieldAnswer { Segments = [new Segment { Id = 1, Title = "Writing" }, new Segment { Id = 2, Title = "design" }] }, "design; Writing" },
        { new CustomFieldAnswer { Number = -1234567 }, "-1234567" },
        { new CustomFieldAnswer { BooleanValue = false }, "no" },
        { new CustomFieldAnswer { Date = new DateTime(2024, 3, 9, 0, 0, 0, DateTimeKind.Unspecified) }, "2024-03-09" },
        { new CustomFieldAnswer { StartDate = new DateTime(2026, 9, 1, 0, 0, 0, DateTimeKind.Unspecified), EndDate = new DateTime(2027, 8, 31, 0, 0, 0, DateTimeKind.Unspecified) }, "2026-09-01 to 2027-08-31" },
        { new CustomFieldAnswer { Month = 2, Day = 29 }, "--02-29" },
        { new CustomFieldAnswer { Url = "https://example.com/ada" }, "https://example.com/ada" },
        { new CustomFieldAnswer { PhoneNumber = "+49 30 5550123" }, "+49 30 5550123" },
        { new CustomFieldAnswer { Text = "Kraków", Latitude = 50.0614, Longitude = 19.9372 }, "Kraków" },
        { new CustomFieldAnswer { Latitude = 50.5, Longitude = -19.25 }, "50.5, -19.25" },
        { new CustomFieldAnswer { Locations = [new CustomFieldLocation { Label = "Poland" }, new CustomFieldLocation { Latitude = 51.2, Longitude = 10.4 }] }, "Poland; 51.2, 10.4" },
        { new CustomFieldAnswer { Id = 5 }, null },
    };

    [Theory]
    [MemberData(nameof(Answers), DisableDiscoveryEnumeration = true)]
    public void An_answer_is_the_same_text_in_every_culture(CustomFieldAnswer answer, string? text)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["", "de-DE", "ar-SA", "sv-SE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(text, CellText.Of([answer]));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_time_is_UTC_and_keeps_its_fraction()
    {
        var time = new DateTimeOffset(2026, 6, 1, 1, 30, 0, 250, TimeSpan.FromHours(2));
        Assert.Equal("2026-05-31 23:30:00.25", CellText.Of(time));
        Assert.Equal("2026-05-31 23:30:00", CellText.Of(time.AddMilliseconds(-250)));
        Assert.Equal(time, CellText.Time(CellText.Of(time)!));
        Assert.Equal(time, CellText.Time("2026-05-31T23:30:00.250Z"));
        Assert.Null(CellText.Time("05/31/2026 23:30:00"));
    }

    [Fact]
    public void Equal_titles_get_the_IDs_of_their_fields_whatever_their_order()
    {
        CustomField[] fields =
        [
            Field(1, "Interest", "text_short"), Field(2, "INTEREST ", "number"), Field(3, "email", "url"), Field(4, "Plans", "date"),
            Field(5, "Tags", "tag"), Field(6, "Badges", "badge"), Field(7, null, "date"), Field(8, "Interest (1)", "date"), Field(9, "Own\nline", "date"),
        ];
        string[] columns = [.. ProfileField.Of(fields).Select(field => field.Column)];
        Assert.Equal(["Interest (1)", "INTEREST (2)", "email (3)", "Plans (4)", "Field", "Interest (1) (8)", "Own line"], columns);
        Assert.Equal(columns.Length, columns.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_row_has_the_same_columns_and_those_of_an_answer_are_named_by_title()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke("Get-MNMemberProfile -Include Answer, Space, Tag, Badge, Plan -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        IReadOnlyList<string> names = [.. run.Objects[0].Properties.Select(cell => cell.Name)];
        Assert.All(run.Objects, row => Assert.Equal(names, row.Properties.Select(cell => cell.Name)));
        Assert.Equal(["MemberId", "Name", "FirstName", "LastName", "Email", "Type", "Joined", "LastVisited", "Updated", "Location"], names.Take(10));
        Assert.Equal(["NetworkId", "Tags", "Badges", "Plans", "Spaces", "What brings you here?"], names.Skip(16).Take(6));
        PSObject row = run.Objects.Single(row => row.Properties["MemberId"].Value.Equals(SandboxWorld.TaggedMember));
        Assert.Equal("12", row.Properties["Years of gardening"].Value);
        Assert.Equal("Design; Writing", row.Properties["Skills you share"].Value);
        Assert.Equal("Poland; Deutschland", row.Properties["Countries you lived in"].Value);
        Assert.NotNull(row.Properties["Tags"].Value);
        Assert.Contains("MightyNetworks.MemberProfile", row.TypeNames);
    }

    [Fact]
    public void Rows_of_several_networks_have_the_columns_of_all()
    {
        using var session = new Session();
        var first = new ProfileNetwork(3);
        var second = new ProfileNetwork(2);
        session.Invoke("$null = New-MNCustomField -Title 'Only here' -ResponseType TextShort -Privacy Public -ResponseBy HostsOnly -Connection $args[0]", second.Connection);
        Run run = session.Invoke("Get-MNMemberProfile -Include Answer -Connection $args[0], $args[1]", first.Connection, second.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(5, run.Objects.Count);
        Assert.All(run.Objects, row => Assert.Equal("Only here", row.Properties.Last().Name));
    }

    [Fact]
    public void A_row_supplies_its_ID_to_a_change_and_none_of_its_fields()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        session.Invoke("20000001 | Get-MNMemberProfile -Connection $args[0] | Set-MNMember -FirstName Zoe -Connection $args[0]", network.Connection);
        Assert.Contains("""{"first_name":"Zoe"}""", network.Bodies);
    }

    [Theory]
    [InlineData("Get-MNPost -First 1")]
    [InlineData("Get-MNSpace -First 1")]
    public void An_object_without_a_member_does_not_bind(string other)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"{other} -Connection $args[0] | Get-MNMemberProfile -Connection $args[0]", network.Connection);
        Assert.True(run.Failure is not null || run.Streams.Error.Count == 1);
        Assert.Empty(run.Output);
        Assert.Single(network.Paths);
    }

    private static CustomField Field(ulong id, string? title, string type) => new() { Id = id, Title = title, ResponseType = type };
}
