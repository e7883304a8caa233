using System;
using System.IO;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of unusual values and objects as input.</summary>
public sealed class InputTests
{
    [Fact]
    public void An_object_is_not_changed_where_the_service_does_not_name_its_network()
    {
        using var session = new Session(withFiles: true);
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
        using var session = new Session(withFiles: true);
        Run run = session.Invoke(
            $"[cultureinfo]::CurrentCulture = '{culture}'; Set-MNCustomFieldAnswer -CustomFieldId 1 -MemberId 5 -Date '2026-03-01' -WhatIf -Connection $args[0]",
            new Service().Connect());
        Assert.Empty(run.Streams.Error);
        Assert.Contains(session.Window.Lines.All, line => line.Contains("2026-03-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Connection_takes_a_list_of_connections_and_names()
    {
        using var session = new Session(withFiles: true);
        session.Invoke("Select-MNConnection $args[0]", new Service().Connect(name: "school"));
        Run run = session.Invoke(
            "$list = [System.Collections.ArrayList]@('school', $args[0]); (Get-MNNetwork -Connection $list).NetworkId.Count",
            new Service().Connect(name: "choir"));
        Assert.Empty(run.Streams.Error);
        Assert.Equal([2], run.Output);
    }

    [Theory]
    [InlineData("Connect-MNNetwork school -Token 'S3cretT0ken'", "MN_API_TOKEN")]
    [InlineData("Connect-MNNetwork -Sandbox -WebhookUri http://127.0.0.1:1/ -WebhookKey 'S3cretT0ken'", "-WebhookKey takes a SecureString")]
    [InlineData("Receive-MNWebhook -Key 'S3cretT0ken'", "MN_WEBHOOK_KEY")]
    public void A_secret_as_plain_text_is_refused_and_not_repeated(string command, string words)
    {
        using var session = new Session(withViews: true);
        Run run = session.Invoke($"try {{ {command} }} catch {{ $_ | Format-List * -Force | Out-String -Width 500 }}");
        string text = Assert.Single(run.Output)!.ToString()!;
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("S3cretT0ken", session.Errors[0].Exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_of_another_process_is_refused_with_the_reason()
    {
        using var session = new Session(withFiles: true);
        Run run = session.Invoke(
            "$copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($args[0])); try { Get-MNMember -Connection $copy } catch { \"$_\" }",
            new Service().Connect());
        Assert.Contains("A job of its own process needs its own Connect-MNNetwork", Assert.Single(run.Output).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Connecting_without_anything_tells_the_three_ways_in()
    {
        using var session = new Session(withFiles: true);
        Run run = session.Invoke("Remove-Item env:MN_NETWORK_ID, env:MN_API_TOKEN -ErrorAction Ignore; try { Connect-MNNetwork } catch { \"$_\" }");
        string[] lines = Assert.Single(run.Output)!.ToString()!.Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Contains("Connect-MNNetwork", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
    }

    [Fact]
    public void A_wildcard_stands_for_the_files_that_it_matches()
    {
        using var session = new Session(withFiles: true);
        var service = new Service();
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (string name in new[] { "b.png", "a.png", "[x].png", "c.txt" })
            {
                File.WriteAllText(Path.Combine(folder.FullName, name), "x");
            }

            Run run = session.Invoke(
                "Set-Location -LiteralPath $args[1]; New-MNAsset *.png -Connection $args[0]; New-MNAsset '[x].png' -Connection $args[0]; New-MNAsset *.gif -Connection $args[0]; New-MNAsset 'none/*.gif' -Connection $args[0]",
                service.Connect(),
                folder.FullName);
            Assert.Equal(["a.png", "b.png", "[x].png", "[x].png"], run.Output.Select(asset => ((Asset)asset!).Name).OrderBy(name => name == "[x].png"));
            Assert.All(run.Streams.Error, error => Assert.StartsWith("MNFileNotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal));
            Assert.Equal(2, run.Streams.Error.Count);
        }
        finally
        {
            session.Invoke("Set-Location /");
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_the_next_one_is_uploaded()
    {
        using var session = new Session(withFiles: true);
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
        using var session = new Session(withFiles: true);
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
        using var session = new Session(withFiles: true);
        Run run = session.Invoke("\"$(Get-MNNetworkStatistic -Connection $args[0] | Where-Object Name -eq Members)\"", new Service().Connect());
        Assert.Equal(["Members: 250"], run.Output);
    }
}
