using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Export-MNMemberData and of the record of Remove-MNMemberAccount.</summary>
public sealed class MemberDataTests : IDisposable
{
    private const ulong Person = 20000004;
    private const int Members = 20;

    private readonly ExportFolders _folders = new();
    private readonly Session _session = new(withFiles: true);

    public void Dispose()
    {
        _session.Dispose();
        _folders.Dispose();
    }

    [Fact]
    public void It_has_what_the_lists_say_about_the_member_and_nobody_else()
    {
        var network = new ProfileNetwork(Members);
        MemberDataExport export = Export(network, "a", string.Empty);
        Assert.True(export.Complete);
        Assert.Equal(Person, Items("a", "profile").Single().GetProperty("id").GetUInt64());
        Run posts = _session.Invoke($"Get-MNPost -Connection $args[0] | Where-Object CreatorId -EQ {Person}", network.Connection);
        Assert.Equal(posts.Objects.Count, Items("a", "posts").Count);
        Run comments = _session.Invoke($"Get-MNPost -Connection $args[0] | Get-MNComment -Connection $args[0] | Where-Object AuthorId -EQ {Person}", network.Connection);
        Assert.Equal(comments.Objects.Count, Items("a", "comments").Count);
        Run rsvps = _session.Invoke($"Get-MNEvent -Connection $args[0] | Get-MNEventRsvp -Connection $args[0] | Where-Object MemberId -EQ {Person}", network.Connection);
        Assert.Equal(rsvps.Objects.Count, Items("a", "event_rsvps").Count);
        Assert.Equal(export.Objects, export.Files.Where(file => file.EndsWith(".json", StringComparison.Ordinal)).Sum(file => (long)Items("a", Path.GetFileNameWithoutExtension(file)).Count));
        Assert.False(Directory.Exists(_folders["a"] + ".unfinished"));
    }

    [Fact]
    public void No_name_or_address_of_another_member_is_in_any_file()
    {
        var network = new ProfileNetwork(Members);
        ExportNetwork(network);
        for (ulong person = 20000001; person <= 20000020; person++)
        {
            MemberDataExport export = ExportMember(network, person, "p" + person, $"-From '{_folders["net"]}'");
            IEnumerable<JsonElement> people = export.Files.Where(file => file.EndsWith(".json", StringComparison.Ordinal))
                .SelectMany(file => Items("p" + person, Path.GetFileNameWithoutExtension(file)))
                .SelectMany(Within)
                .Where(one => one.TryGetProperty("email", out _) || one.TryGetProperty("first_name", out _));
            Assert.All(people, one => Assert.Equal(person, (one.TryGetProperty("id", out JsonElement id) ? id : one.GetProperty("member_id")).GetUInt64()));
        }
    }

    [Fact]
    public void Reports_about_the_member_do_not_tell_who_reported()
    {
        var network = new ProfileNetwork(Members);
        Run reports = _session.Invoke("Get-MNAbuseReport -Connection $args[0]", network.Connection);
        Run posts = _session.Invoke("Get-MNPost -Connection $args[0]", network.Connection);
        AbuseReport report = reports.Output.Cast<AbuseReport>().First(one => one.TargetableType == "Post");
        ulong author = posts.Output.Cast<Post>().First(post => post.Id == report.TargetableId).CreatorId!.Value;
        ExportMember(network, author, "a", string.Empty);
        JsonElement about = Items("a", "abuse_reports").Single(one => one.GetProperty("id").GetUInt64() == report.Id);
        Assert.DoesNotContain(about.EnumerateObject(), property => property.Name is "member_id" or "reason" or "ignored_by_id");
        ExportMember(network, report.ReporterId!.Value, "b", string.Empty);
        Assert.Equal(report.Reason, Items("b", "abuse_reports").Single(one => one.GetProperty("id").GetUInt64() == report.Id).GetProperty("reason").GetString());
    }

    [Fact]
    public void An_export_of_the_network_saves_the_requests_and_gives_the_same()
    {
        var network = new ProfileNetwork(Members);
        ExportNetwork(network);
        long before = network.Connection.RequestsMade;
        MemberDataExport from = Export(network, "a", $"-From '{_folders["net"]}'");
        Assert.Equal(network.Connection.RequestsMade - before, from.Requests);
        Run estimate = _session.Invoke($"Export-MNMemberData {Person} '{_folders["x"]}' -From '{_folders["net"]}' -Estimate -Connection $args[0]", network.Connection);
        Assert.Equal(from.Requests, ((RequestEstimate)estimate.Output[^1]!).Requests);
        Export(network, "b", string.Empty);
        foreach (string file in from.Files.Where(file => file.EndsWith(".json", StringComparison.Ordinal)))
        {
            Assert.Equal(File.ReadAllText(Path.Combine(_folders["b"], file)), File.ReadAllText(Path.Combine(_folders["a"], file)));
        }
    }

    [Fact]
    public void The_estimate_is_what_is_made_but_for_reactions_to_comments()
    {
        var network = new ProfileNetwork(Members);
        RequestEstimate total = _session.Invoke($"Export-MNMemberData {Person} '{_folders["a"]}' -Estimate -Connection $args[0]", network.Connection).Output.Cast<RequestEstimate>().Last();
        Assert.False(Directory.Exists(_folders["a"]));
        MemberDataExport export = Export(network, "a", "-ThrottleLimit 4");
        Assert.Equal(export.Requests - network.Requests("/comments/*/reactions"), total.Requests);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(65)]
    public void A_run_that_was_cut_short_goes_on_and_shows_nothing_before_it_is_whole(long budget)
    {
        var network = new ProfileNetwork(Members);
        Assert.Single(_session.Invoke($"Export-MNMemberData {Person} '{_folders["a"]}' -Connection $args[0]", network.Connect(budget)).Streams.Error);
        Assert.False(Directory.Exists(_folders["a"]));
        Assert.True(Export(network, "a", string.Empty).Complete);
        Export(network, "b", string.Empty);
        Assert.Equal(File.ReadAllText(Path.Combine(_folders["b"], "comments.json")), File.ReadAllText(Path.Combine(_folders["a"], "comments.json")));
        Assert.Equal(2, Directory.EnumerateDirectories(_folders["."]).Count());
    }

    [Fact]
    public void What_cannot_be_read_makes_the_record_incomplete_and_keeps_the_account()
    {
        var network = new ProfileNetwork(Members, faults: "GET /purchases 403");
        Run run = _session.Invoke($"Export-MNMemberData {Person} '{_folders["a"]}' -Connection $args[0]", network.Connection);
        Assert.Single(run.Streams.Error);
        Assert.Equal(["purchases.json"], ((MemberDataExport)Assert.Single(run.Output)!).Missing);
        RefusedToRemove(network, Person, "a", "purchases.json could not be read");
    }

    [Fact]
    public void A_record_of_another_member_or_network_or_a_damaged_one_keeps_the_account()
    {
        var network = new ProfileNetwork(Members);
        Export(network, "a", string.Empty);
        RefusedToRemove(network, Person + 1, "a", "it is of member");
        RefusedToRemove(network, Person, "none", "there is no summary.json");
        string summary = Path.Combine(_folders["a"], "summary.json");
        string content = File.ReadAllText(summary);
        File.WriteAllText(summary, content.Replace("\"10001\"", "\"10002\"", StringComparison.Ordinal));
        RefusedToRemove(network, Person, "a", "it is of network 10002");
        File.WriteAllText(summary, content);
        File.AppendAllText(Path.Combine(_folders["a"], "posts.json"), " ");
        RefusedToRemove(network, Person, "a", "'posts.json' was changed");
    }

    [Fact]
    public void The_removal_is_added_to_the_record()
    {
        var network = new ProfileNetwork(Members);
        Export(network, "a", string.Empty);
        string summary = File.ReadAllText(Path.Combine(_folders["a"], "summary.json"));
        _session.Invoke($"Remove-MNMemberAccount {Person} -Record '{_folders["a"]}' -WhatIf -Connection $args[0]", network.Connection);
        Assert.Equal(summary, File.ReadAllText(Path.Combine(_folders["a"], "summary.json")));
        Run run = _session.Invoke($"Remove-MNMemberAccount {Person} -Record '{_folders["a"]}' -Confirm:$false -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        JsonElement removal = Assert.Single(Summary("a").GetProperty("removals").EnumerateArray());
        Assert.Equal("removed", removal.GetProperty("result").GetString());
        Assert.Equal("test", removal.GetProperty("by").GetString());
    }

    [Fact]
    public void A_removal_that_fails_is_added_to_the_record()
    {
        var network = new ProfileNetwork(Members, faults: $"DELETE /members/{Person}/ 403");
        Export(network, "a", string.Empty);
        Assert.Single(_session.Invoke($"Remove-MNMemberAccount {Person} -Record '{_folders["a"]}' -Confirm:$false -Connection $args[0]", network.Connection).Streams.Error);
        Assert.StartsWith("not removed: ", Summary("a").GetProperty("removals")[0].GetProperty("result").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_content_is_refused_before_any_request()
    {
        Directory.CreateDirectory(_folders["a"]);
        File.WriteAllText(Path.Combine(_folders["a"], "notes.txt"), "mine");
        var network = new ProfileNetwork(Members);
        ErrorRecord error = Assert.Single(_session.Invoke($"Export-MNMemberData {Person} '{_folders["a"]}' -Connection $args[0]", network.Connection).Streams.Error);
        Assert.StartsWith("MNFolderUnusable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Empty(network.Paths);
    }

    private static IEnumerable<JsonElement> Within(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Object => item.EnumerateObject().SelectMany(property => Within(property.Value)).Prepend(item),
        JsonValueKind.Array => item.EnumerateArray().SelectMany(Within),
        _ => [],
    };

    private void ExportNetwork(ProfileNetwork network) =>
        Assert.Empty(_session.Invoke($"Export-MNNetwork '{_folders["net"]}' -Connection $args[0]", network.Connection).Streams.Error);

    private MemberDataExport Export(ProfileNetwork network, string folder, string arguments) => ExportMember(network, Person, folder, arguments);

    private MemberDataExport ExportMember(ProfileNetwork network, ulong person, string folder, string arguments)
    {
        Run run = _session.Invoke($"Export-MNMemberData {person} '{_folders[folder]}' {arguments} -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        return (MemberDataExport)Assert.Single(run.Output)!;
    }

    private void RefusedToRemove(ProfileNetwork network, ulong member, string record, string why)
    {
        int before = network.Paths.Count;
        Run run = _session.Invoke($"Remove-MNMemberAccount {member} -Record '{_folders[record]}' -Confirm:$false -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNRecordUnusable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(why, error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, network.Paths.Count);
    }

    private List<JsonElement> Items(string folder, string kind) =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(_folders[folder], kind + ".json"))).RootElement.EnumerateArray()];

    private JsonElement Summary(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(_folders[folder], "summary.json"))).RootElement;
}
