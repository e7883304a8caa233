using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Export-MNNetwork: what it writes, what it costs, and which folders it refuses.</summary>
public sealed class ExportTests : IDisposable
{
    private const int Members = 20;
    private const int MoreThanAPage = 110;
    private const string Expensive = "-Include MemberTag, MemberBadge, CustomFieldAnswer";

    private readonly ExportFolders _folders = new();
    private readonly Session _session = new(withFiles: true);

    public void Dispose()
    {
        _session.Dispose();
        _folders.Dispose();
    }

    [Fact]
    public void It_writes_what_the_service_sent_and_counts_it()
    {
        var network = new ProfileNetwork(MoreThanAPage);
        NetworkExport export = Export(network, "a", Expensive);
        Assert.True(export.Complete);
        Assert.Empty(export.Missing);
        Assert.Equal(network.Connection.RequestsMade, export.Requests);
        JsonElement manifest = Manifest("a");
        Assert.Equal("10001", manifest.GetProperty("network").GetProperty("id").GetString());
        Assert.Equal(MoreThanAPage, Lines("a", "members").Count);
        Assert.Equal(export.Objects, export.Files.Sum(file => (long)File.ReadAllLines(Path.Combine(_folders["a"], file)).Length));
        Assert.Equal(export.Objects, manifest.GetProperty("files").EnumerateArray().Sum(file => file.GetProperty("objects").GetInt64()));
        Assert.DoesNotContain(ExportFolders.Content(_folders["a"]).Values, text => text.Contains(SandboxWorld.Token, StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal));
        Assert.All(ExportFolders.Content(_folders["a"]).Values, text => Assert.True(text.Length == 0 || text[^1] == '\n'));
        Assert.Equal(export.Files.Order(StringComparer.Ordinal), ExportFolders.Content(_folders["a"]).Keys);
    }

    [Theory]
    [InlineData("mine.txt")]
    [InlineData("unfinished/mine.txt")]
    public void A_folder_with_other_content_is_refused_and_keeps_it(string file)
    {
        string path = Path.Combine(_folders["a"], file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "mine");
        var network = new ProfileNetwork(Members);
        Run run = _session.Invoke($"try {{ Export-MNNetwork '{_folders["a"]}' -Connection $args[0] }} catch {{ \"$_\" }}", network.Connection);
        Assert.Contains("'mine.txt'", Assert.Single(run.Output)!.ToString(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Empty(network.Paths);
    }

    [Fact]
    public void Objects_carry_the_IDs_of_their_parents_once()
    {
        Export(new ProfileNetwork(Members), "a", Expensive);
        foreach ((string kind, string parent) in new[] { ("space_members", "space_id"), ("plan_members", "plan_id"), ("plan_invites", "plan_id"), ("courseworks", "space_id"), ("member_tags", "member_id"), ("custom_field_answers", "member_id"), ("comments", "targetable_id"), ("comment_reactions", "targetable_id"), ("event_rsvps", "event") })
        {
            Assert.NotEmpty(Lines("a", kind));
            Assert.All(Lines("a", kind), line => Assert.Single(line.EnumerateObject(), property => property.Name == parent));
        }

        Assert.DoesNotContain(Lines("a", "comments"), line => line.TryGetProperty("post_id", out _));
    }

    [Theory]
    [InlineData("", ListShape.Both, MoreThanAPage)]
    [InlineData("", ListShape.ItemsAndLinks, MoreThanAPage)]
    [InlineData(Expensive, ListShape.Both, Members)]
    [InlineData("-Exclude Post, Space", ListShape.DataAndMeta, MoreThanAPage)]
    public void The_estimate_is_what_is_made_but_for_reactions_to_comments(string arguments, ListShape shape, int members)
    {
        var network = new ProfileNetwork(members, shape);
        RequestEstimate[] parts = [.. _session.Invoke($"Export-MNNetwork '{_folders["a"]}' {arguments} -Estimate -Connection $args[0]", network.Connection).Output.Cast<RequestEstimate>()];
        Assert.False(Directory.Exists(_folders["a"]));
        long before = network.Connection.RequestsMade;
        Export(network, "a", arguments);
        long reactions = network.Requests("/comments/*/reactions");
        long made = network.Connection.RequestsMade - before - reactions;

        // A service that does not count its lists is estimated from above.
        Assert.InRange(made, shape == ListShape.ItemsAndLinks ? parts[^1].Requests - 30 : parts[^1].Requests, parts[^1].Requests);
        Assert.Equal(parts[^1].Requests, parts[..^1].Sum(part => part.Requests));
    }

    [Fact]
    public void Parts_can_be_left_out_with_what_depends_on_them()
    {
        var network = new ProfileNetwork(Members);
        NetworkExport export = Export(network, "a", "-Exclude Post, Space, Member");
        Assert.Equal(["polls.jsonl"], export.Files.Where(file => file.StartsWith("po", StringComparison.Ordinal)));
        Assert.Equal(0, network.Requests("/posts") + network.Requests("/posts/*/comments") + network.Requests("/spaces/*/members") + network.Requests("/members"));
        Assert.Contains("comments", Manifest("a").GetProperty("leftOut").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public void What_cannot_be_read_is_an_error_and_stands_in_the_manifest()
    {
        var network = new ProfileNetwork(Members, faults: ["GET /purchases 403", "GET /spaces/3100002/members 404", "GET /plans 403"]);
        Run run = _session.Invoke($"Export-MNNetwork '{_folders["a"]}' -ThrottleLimit 4 -Connection $args[0]", network.Connection);
        Assert.Equal(3, run.Streams.Error.Count);
        var export = (NetworkExport)Assert.Single(run.Output)!;
        Assert.False(export.Complete);
        Assert.Equal(["space_members of 3100002", "plans", "plan_members", "plan_invites", "purchases"], export.Missing);
        Assert.False(Manifest("a").GetProperty("complete").GetBoolean());
        Assert.Equal(network.Connection.RequestsMade, export.Requests);
        Assert.Contains(Lines("a", "space_members"), line => line.GetProperty("space_id").GetInt64() == 3100003);
    }

    [Fact]
    public void Several_requests_at_a_time_write_the_same()
    {
        var network = new ProfileNetwork(Members);
        Export(network, "one", string.Empty);
        Export(network, "many", "-ThrottleLimit 8");
        Assert.Equal(ExportFolders.Content(_folders["one"]), ExportFolders.Content(_folders["many"]));
    }

    [Fact]
    public void Only_the_owner_can_read_the_files()
    {
        if (!OperatingSystem.IsWindows())
        {
            Export(new ProfileNetwork(Members), "a", string.Empty);
            foreach (string file in Directory.EnumerateFiles(_folders["a"]))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }

            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folders["a"]));
        }
    }

    [Fact]
    public void A_folder_of_something_else_is_refused_before_any_request()
    {
        Directory.CreateDirectory(_folders["a"]);
        File.WriteAllText(Path.Combine(_folders["a"], "notes.txt"), "mine");
        Refused("a", "MNFolderUnusable", "notes.txt");
        File.WriteAllText(_folders["file"], "mine");
        Refused("file", "MNFolderUnusable", "it is a file");
        Directory.CreateDirectory(_folders["other"]);
        File.WriteAllText(Path.Combine(_folders["other"], "manifest.json"), "{\"name\":\"an app\"}");
        Refused("other", "MNExportUnusable", "not the manifest of an export");
    }

    [Fact]
    public void A_folder_of_another_network_is_refused_before_any_request()
    {
        Export(new ProfileNetwork(Members), "a", string.Empty);
        string manifest = Path.Combine(_folders["a"], "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"10001\"", "\"10002\"", StringComparison.Ordinal));
        Refused("a", "MNOtherNetwork", "network 10002");
    }

    [Fact]
    public void A_folder_in_use_is_refused_before_any_request()
    {
        Directory.CreateDirectory(_folders["a"]);
        using var owner = new FileStream(Path.Combine(_folders["a"], "export.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Refused("a", "MNFolderInUse", "Another export");
    }

    [Fact]
    public void WhatIf_reads_and_writes_nothing()
    {
        var network = new ProfileNetwork(Members);
        Run run = _session.Invoke($"Export-MNNetwork '{_folders["a"]}' -WhatIf -Connection $args[0]", network.Connection);
        Assert.Empty(run.Output);
        Assert.Empty(network.Paths);
        Assert.False(Directory.Exists(_folders["a"]));
    }

    private NetworkExport Export(ProfileNetwork network, string folder, string arguments)
    {
        Run run = _session.Invoke($"Export-MNNetwork '{_folders[folder]}' {arguments} -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        return (NetworkExport)Assert.Single(run.Output)!;
    }

    private void Refused(string folder, string errorId, string text)
    {
        var network = new ProfileNetwork(Members);
        Run run = _session.Invoke($"Export-MNNetwork '{_folders[folder]}' -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith(errorId + ",", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(text, error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(network.Paths);
    }

    private List<JsonElement> Lines(string folder, string kind) =>
        [.. File.ReadAllLines(Path.Combine(_folders[folder], kind + ".jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    private JsonElement Manifest(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(_folders[folder], "manifest.json"))).RootElement;
}
