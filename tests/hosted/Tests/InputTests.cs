using System;
using System.IO;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of unusual values and objects as input.</summary>
public sealed class InputTests
{
    [Fact]
    public void An_object_is_not_changed_where_the_service_does_not_name_its_network()
    {
        using var session = new Session();
        var service = new CannedService("""{"user":{"id":1}}""");
        Run run = session.Invoke(
            "[pscustomobject]@{ MemberId = 5; NetworkId = '10001' }, [pscustomobject]@{ MemberId = 6; NetworkId = '10001' } | Set-MNMemberRole -Role Host -Connection $args[0]",
            service.Connect("school"));
        Assert.Equal(2, run.Streams.Error.Count);
        Assert.All(run.Streams.Error, error => Assert.StartsWith("MNOtherNetwork,", error.FullyQualifiedErrorId, StringComparison.Ordinal));
        Assert.Contains("the service does not report", run.Streams.Error[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(["GET me"], service.Arrived.All);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void A_date_in_text_is_the_same_day_in_every_culture(string culture)
    {
        using var session = new Session();
        Run run = session.Invoke(
            $"[cultureinfo]::CurrentCulture = '{culture}'; Set-MNCustomFieldAnswer -CustomFieldId 1 -MemberId 5 -Date '2026-03-01' -WhatIf -Connection $args[0]",
            new Service().Connect());
        Assert.Empty(run.Streams.Error);
        Assert.Contains(session.Window.Lines.All, line => line.Contains("2026-03-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Connection_takes_a_list_of_connections_and_names()
    {
        using var session = new Session();
        session.Invoke("Select-MNConnection $args[0]", new Service().Connect(name: "school"));
        Run run = session.Invoke(
            "$list = [System.Collections.ArrayList]@('school', $args[0]); (Get-MNNetwork -Connection $list).NetworkId.Count",
            new Service().Connect(name: "choir"));
        Assert.Empty(run.Streams.Error);
        Assert.Equal([2], run.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_the_next_one_is_uploaded()
    {
        using var session = new Session();
        var service = new Service();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var locked = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        Run run = session.Invoke("New-MNAsset $args[1], $args[2] -Connection $args[0]", service.Connect(), path, Engine.Manifest);
        Assert.StartsWith("MNFileNotReadable,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(["POST assets"], service.Arrived.All);
    }

    [Fact]
    public void A_query_takes_switches_and_dates_of_any_kind()
    {
        using var session = new Session();
        var service = new Service();
        Run run = session.Invoke(
            """
            $utc = [datetime]::new(2026, 11, 24, 19, 0, 0, [DateTimeKind]::Utc)
            Invoke-MNRequest /members -Query @{ page = 1; archived = $true; since = $utc; until = [datetimeoffset]$utc } -Connection $args[0]
            """,
            service.Connect());
        Assert.Empty(run.Streams.Error);
        string query = Uri.UnescapeDataString(Assert.Single(service.Arrived.All));
        Assert.Contains("archived=true", query, StringComparison.Ordinal);
        Assert.Contains("since=2026-11-24T19:00:00+00:00", query, StringComparison.Ordinal);
        Assert.Contains("until=2026-11-24T19:00:00+00:00", query, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statistic_is_shown_with_its_name()
    {
        using var session = new Session();
        Run run = session.Invoke("\"$(Get-MNNetworkStatistic -Connection $args[0] | Where-Object Name -eq Members)\"", new Service().Connect());
        Assert.Equal(["Members: 250"], run.Output);
    }
}
