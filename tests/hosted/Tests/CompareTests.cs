using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Compare-MNNetwork.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly ExportFolders _folders = new();
    private readonly Session _session = new(withFiles: true);
    private readonly ProfileNetwork _network = new(members: 20);

    public CompareTests() => Do($"Export-MNNetwork '{_folders["a"]}' -Connection $args[0]");

    public void Dispose()
    {
        _session.Dispose();
        _folders.Dispose();
    }

    [Fact]
    public void What_did_not_change_is_no_difference()
    {
        Do($"Export-MNNetwork '{_folders["b"]}' -Full -Connection $args[0]");
        long before = _network.Connection.RequestsMade;
        Assert.Empty(Do($"Compare-MNNetwork '{_folders["a"]}' '{_folders["b"]}'").Output);
        Assert.Equal(before, _network.Connection.RequestsMade);
    }

    [Fact]
    public void Added_removed_and_changed_objects_are_differences()
    {
        Change();
        Do($"Export-MNNetwork '{_folders["b"]}' -Full -Connection $args[0]");
        AssertChanges(Do($"Compare-MNNetwork '{_folders["a"]}' '{_folders["b"]}'"));
    }

    [Fact]
    public void The_network_is_read_with_the_requests_of_an_update()
    {
        Change();
        long before = _network.Connection.RequestsMade;
        AssertChanges(Do($"Compare-MNNetwork '{_folders["a"]}' -Connection $args[0]"));
        long made = _network.Connection.RequestsMade - before;
        var export = (NetworkExport)Do($"Export-MNNetwork '{_folders["b"]}' -Previous '{_folders["a"]}' -Connection $args[0]").Output.Single()!;
        Assert.Equal(export.Requests, made);
    }

    [Fact]
    public void Only_parts_of_the_reference_are_read()
    {
        Do($"Export-MNNetwork '{_folders["b"]}' -Exclude Post, Space, Event, Plan -Connection $args[0]");
        int before = _network.Paths.Count;
        Assert.Empty(Do($"Compare-MNNetwork '{_folders["b"]}' -Exclude Member -Connection $args[0]").Output);
        Assert.DoesNotContain(_network.Paths.Skip(before), path => path is "/posts" or "/spaces" or "/events" or "/plans" or "/members");
    }

    [Fact]
    public void Times_are_compared_if_no_field_is_ignored()
    {
        Change();
        NetworkDifference[] all = [.. Do($"Compare-MNNetwork '{_folders["a"]}' -IgnoreField @() -Connection $args[0]").Output.Cast<NetworkDifference>()];
        Assert.Contains(all.Single(one => one is { Kind: "Member", Change: NetworkChange.Changed }).Fields, field => field.Field == "updated_at");
    }

    [Fact]
    public void Two_networks_are_compared_by_name()
    {
        var copy = new ProfileNetwork(members: 5);
        _session.Invoke("Get-MNTag -First 1 -Connection $args[0] | Set-MNTag -Title 'Renamed' -Connection $args[0]", copy.Connection);
        Assert.Empty(_session.Invoke("New-MNSpace -Name 'Only in the copy' -Connection $args[0]", copy.Connection).Streams.Error);
        _session.Invoke($"Export-MNNetwork '{_folders["b"]}' -Connection $args[0]", copy.Connection);
        OtherIds("b");
        NetworkDifference[] all = [.. Do($"Compare-MNNetwork '{_folders["a"]}' '{_folders["b"]}' -By Name").Output.Cast<NetworkDifference>()];
        Assert.Equal(["Space Added: Only in the copy", "Tag Added: Renamed"], all.Where(one => one.Change == NetworkChange.Added).Select(one => one.ToString()));
        Assert.Equal("Tag", Assert.Single(all, one => one.Change == NetworkChange.Removed).Kind);
        Assert.Equal(3, all.Length);
    }

    [Fact]
    public void Networks_are_not_compared_by_ID()
    {
        OtherIds("a");
        int before = _network.Paths.Count;
        Assert.StartsWith("MNOtherNetwork,", Error($"Compare-MNNetwork '{_folders["a"]}' -Connection $args[0]").FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(before, _network.Paths.Count);
    }

    [Theory]
    [InlineData("members.jsonl", "'members.jsonl' is missing")]
    [InlineData("manifest.json", "there is no manifest.json")]
    public void A_missing_file_is_named(string file, string message)
    {
        File.Delete(Path.Combine(_folders["a"], file));
        Assert.Contains(message, Error($"Compare-MNNetwork '{_folders["a"]}' -Connection $args[0]").Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_is_named()
    {
        File.AppendAllText(Path.Combine(_folders["a"], "tags.jsonl"), "{}\n");
        Assert.Contains("'tags.jsonl' was changed", Error($"Compare-MNNetwork '{_folders["a"]}' '{_folders["a"]}'").Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_is_no_difference()
    {
        var failing = new ProfileNetwork(20, faults: ["GET /purchases 403", "GET /spaces/3100002/members 404"]);
        _session.Invoke($"Export-MNNetwork '{_folders["b"]}' -Connection $args[0]", failing.Connection);
        Run run = Do($"Compare-MNNetwork '{_folders["a"]}' '{_folders["b"]}'");
        Assert.Empty(run.Output);
        Assert.Equal(2, run.Streams.Warning.Count);
        Assert.Contains(run.Streams.Warning, warning => warning.Message.StartsWith("space_members of 3100002 are not compared", StringComparison.Ordinal));
    }

    private void Change()
    {
        Do("Set-MNMember 20000003 -FirstName Zoe -Connection $args[0]");
        Do("$null = New-MNTag -Title 'New tag' -Color '#112233' -Connection $args[0]");
        Do("Get-MNBadge -First 1 -Connection $args[0] | Remove-MNBadge -Confirm:$false -Connection $args[0]");
        Do("$null = Get-MNPost -First 1 -Connection $args[0] | New-MNComment -Text 'A new comment' -Connection $args[0]");
    }

    private static void AssertChanges(Run run)
    {
        NetworkDifference[] all = [.. run.Output.Cast<NetworkDifference>()];
        FieldDifference field = Assert.Single(all.Single(one => one is { Kind: "Member", Change: NetworkChange.Changed, Id: "20000003" }).Fields);
        Assert.Equal(("first_name", "Zoe"), (field.Field, field.New));
        Assert.NotEqual("Zoe", field.Old);
        Assert.DoesNotContain(all, one => one.Kind == "SpaceMember");
        Assert.Contains(all, one => one is { Kind: "Tag", Change: NetworkChange.Added, Name: "New tag" });
        Assert.Contains(all, one => one is { Kind: "Badge", Change: NetworkChange.Removed });
        Assert.Contains(all, one => one is { Kind: "Comment", Change: NetworkChange.Added, Name: "A new comment", ParentId: not null });
    }

    private Run Do(string script)
    {
        Run run = _session.Invoke(script, _network.Connection);
        Assert.Empty(run.Streams.Error);
        return run;
    }

    private ErrorRecord Error(string script) => Assert.Single(_session.Invoke(script, _network.Connection).Streams.Error);

    // The copy of a network has a network ID and object IDs of its own.
    private void OtherIds(string folder)
    {
        string manifest = Path.Combine(_folders[folder], "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"10001\"", "\"10002\"", StringComparison.Ordinal));
    }
}
