using System;
using System.Globalization;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the filters by date of <c>Get-MNMember</c>.</summary>
public sealed class MemberDateTests
{
    // 1 and 3 joined at the same instant, 2 a millisecond earlier. 2 and 3 never visited, and 4 has no dates at all.
    private const string FourMembers =
        """
        {"items":[
        {"id":1,"first_name":"Ada","created_at":"2026-05-01T10:00:00.000Z","updated_at":"2026-05-10T10:00:00Z","last_visited_at":"2026-05-20T10:00:00Z"},
        {"id":2,"first_name":"Ben","created_at":"2026-05-01T09:59:59.999Z","updated_at":"2026-05-10T09:59:59Z","last_visited_at":null},
        {"id":3,"first_name":"Ann","created_at":"2026-05-01T12:00:00.000+02:00","updated_at":"2026-05-11T10:00:00Z"},
        {"id":4}],"links":{"next":null}}
        """;

    [Theory]
    [InlineData("-JoinedSince '2026-05-01T10:00:00Z'", "1 3")]
    [InlineData("-JoinedSince '2026-05-01T05:00:00-05:00'", "1 3")]
    [InlineData("-JoinedSince '2026-05-01T10:00:00.0000001Z'", "")]
    [InlineData("-JoinedSince ([datetimeoffset]'2026-05-01T12:00:00+02:00')", "1 3")]
    [InlineData("-JoinedSince ([datetime]::SpecifyKind('2026-05-01 10:00', 'Utc'))", "1 3")]
    [InlineData("-JoinedSince '2026-05-01T09:59:59.999Z'", "1 2 3")]
    [InlineData("-JoinedSince ([datetimeoffset]::MinValue)", "1 2 3")]
    [InlineData("-JoinedSince '2999-01-01'", "")]
    [InlineData("-ChangedSince '2026-05-10T10:00:00Z'", "1 3")]
    [InlineData("-ChangedSince '2026-05-10T10:00:01Z'", "3")]
    [InlineData("-VisitedSince '2026-05-20T10:00:00Z'", "1")]
    [InlineData("-VisitedSince '2026-05-20T10:00:01Z'", "")]
    [InlineData("-VisitedSince ([datetimeoffset]::MinValue)", "1")]
    [InlineData("-NotVisitedSince '2026-05-20T10:00:00Z'", "2 3 4")]
    [InlineData("-NotVisitedSince '2026-05-20T10:00:01Z'", "1 2 3 4")]
    [InlineData("-NotVisitedSince '2999-01-01'", "1 2 3 4")]
    public void Members_pass_a_date_at_that_instant_or_later(string filter, string members) => Assert.Equal(members, Passing(filter));

    [Theory]
    [InlineData("-JoinedSince '2026-05-01T09:00Z' -NotVisitedSince '2026-05-20T10:00Z'", "2 3")]
    [InlineData("-JoinedSince '2026-05-01T09:00Z' -NotVisitedSince '2026-05-20T10:00Z' -Name A*", "3")]
    [InlineData("-JoinedSince '2026-05-01T09:00Z' -ChangedSince '2026-05-11T00:00Z' -VisitedSince '2026-05-01T00:00Z'", "")]
    [InlineData("-VisitedSince '2026-05-01T00:00Z' -NotVisitedSince '2026-05-20T10:00:01Z'", "1")]
    [InlineData("-JoinedSince '2026-05-01T09:00Z' -Skip 1 -First 1", "2")]
    public void A_member_passes_all_filters(string filters, string members) => Assert.Equal(members, Passing(filters));

    [Theory]
    [InlineData("'2026-03-10 12:00:00'")]
    [InlineData("([datetime]'2026-03-10 12:00:00')")]
    [InlineData("([datetime]::SpecifyKind('2026-03-10 12:00:00', 'Local'))")]
    public void A_time_without_an_offset_is_local(string time)
    {
        var noon = new DateTimeOffset(new DateTime(2026, 3, 10, 12, 0, 0, DateTimeKind.Local));
        string members = string.Join(',', new[] { noon.AddSeconds(-1), noon }.Select((joined, i) =>
            $$"""{"id":{{i + 1}},"created_at":"{{joined.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}}"}"""));
        Assert.Equal("2", Passing($"-JoinedSince {time}", $$$"""{"items":[{{{members}}}],"links":{"next":null}}"""));
    }

    [Theory]
    [InlineData("JoinedSince", "$null")]
    [InlineData("ChangedSince", "''")]
    [InlineData("VisitedSince", "$nobodySetThis")]
    [InlineData("NotVisitedSince", "$null")]
    [InlineData("NotVisitedSince", "''")]
    [InlineData("NotVisitedSince", "'yesterday'")]
    public void A_time_that_is_empty_or_no_time_is_an_error_and_lists_nobody(string parameter, string time)
    {
        using var session = new Session();
        var service = new CannedService(FourMembers);
        Run run = session.Invoke($"try {{ Get-MNMember -{parameter} {time} -Connection $args[0] }} catch {{ $_.FullyQualifiedErrorId }}", service.Connect("10001"));
        Assert.Matches("^ParameterArgument(ValidationError|TransformationError)|^CannotConvertArgument", Assert.Single(run.Output).ToString());
        Assert.Empty(service.Arrived.All);
    }

    [Fact]
    public void Everybody_either_visited_since_a_time_or_not()
    {
        using var session = new Session();
        Run run = session.Invoke(
            """
            $PSDefaultParameterValues['*-MN*:Connection'] = $args[0]
            $visited = @(Get-MNMember -VisitedSince '2026-05-01T00:00Z').MemberId
            $others = @(Get-MNMember -NotVisitedSince '2026-05-01T00:00Z').MemberId
            "$($visited.Count -gt 0) $($others.Count -gt 0) $(@($visited + $others | Select-Object -Unique).Count) $($visited.Count + $others.Count)"
            """,
            new Service().Connect());
        Assert.Equal("True True 250 250", Assert.Single(run.Output).ToString());
    }

    [Fact]
    public void First_ends_the_list_early_and_the_total_is_an_estimate()
    {
        using var session = new Session();
        var service = new Service();
        Run run = session.Invoke("Get-MNMember -JoinedSince '2001-01-01' -First 1 -IncludeTotalCount -Connection $args[0] | ForEach-Object { $_.ToString() }", service.Connect());
        Assert.Equal(2, run.Output.Count);
        Assert.Equal("Estimated total count: 250", run.Output[0].ToString());
        Assert.Single(service.Arrived.All);
    }

    // Its calendar ends in 2077.
    [Theory]
    [InlineData("'2999-01-01'")]
    [InlineData("([datetime]'2999-01-01')")]
    [InlineData("([datetimeoffset]::MaxValue)")]
    public void A_date_may_be_beyond_the_calendar_of_the_culture(string date)
    {
        using var session = new Session();
        Run run = session.Invoke(
            $"[cultureinfo]::CurrentCulture = 'ar-SA'; @(Get-MNMember -NotVisitedSince {date} -Connection $args[0]).MemberId -join ' '",
            new CannedService(FourMembers).Connect("10001"));
        Assert.Empty(run.Streams.Error);
        Assert.Equal("1 2 3 4", $"{Assert.Single(run.Output)}");
    }

    private static string Passing(string filters, string members = FourMembers)
    {
        using var session = new Session();
        Run run = session.Invoke($"@(Get-MNMember {filters} -Connection $args[0]).MemberId -join ' '", new CannedService(members).Connect("10001"));
        Assert.Empty(run.Streams.Error);
        return $"{Assert.Single(run.Output)}";
    }
}
