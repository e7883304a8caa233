using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Export-MNNetwork: runs that were cut short, and what is taken over from earlier exports.</summary>
public sealed class ExportResumeTests : IDisposable
{
    private readonly ExportFolders _folders = new();
    private readonly Session _session = new(withFiles: true);

    public void Dispose()
    {
        _session.Dispose();
        _folders.Dispose();
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(4, 40)]
    public void A_run_that_ends_at_any_request_goes_on_where_it_stopped(int limit, int step)
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "whole", "-ThrottleLimit 1");
        string[] paths = [.. network.Paths.Select(ProfileNetwork.Pattern)];
        long all = network.Connection.RequestsMade;
        foreach (int budget in Ends(paths, step, limit == 1))
        {
            string folder = "cut" + budget;
            ErrorRecord error = Assert.Single(_session.Invoke($"Export-MNNetwork '{_folders[folder]}' -ThrottleLimit {limit} -Connection $args[0]", network.Connect(budget)).Streams.Error);
            Assert.StartsWith("MNBudgetExceeded,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(_folders[folder], "manifest.json")));
            Tear(folder);
            var rest = network.Connect(null);
            NetworkExport export = Invoke(rest, folder, $"-ThrottleLimit {limit}");
            Assert.True(export.Complete);
            // What was in flight is read again: the list of the request that failed, and with several at a time the other lists, some pages each.
            Assert.InRange(rest.RequestsMade, all - budget, all - budget + (limit == 1 ? 1 : 3 * limit));
            Assert.Equal(ExportFolders.Content(_folders["whole"]), ExportFolders.Content(_folders[folder]));
        }
    }

    [Fact]
    public void Bytes_that_a_power_cut_lost_are_read_again()
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "whole", string.Empty);
        _session.Invoke($"Export-MNNetwork '{_folders["a"]}' -Connection $args[0]", network.Connect(60));
        string comments = Directory.EnumerateFiles(Path.Combine(_folders["a"], "unfinished"), "*.jsonl").Single(file => Path.GetFileName(file) == "space_members.jsonl");
        using (var stream = new FileStream(comments, FileMode.Open))
        {
            stream.Seek(stream.Length / 2, SeekOrigin.Begin);
            stream.WriteByte(0);
        }

        Invoke(network.Connect(null), "a", string.Empty);
        Assert.Equal(ExportFolders.Content(_folders["whole"]), ExportFolders.Content(_folders["a"]));
    }

    [Fact]
    public void A_crash_while_files_are_put_in_place_is_repaired_without_a_request()
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "a", string.Empty);
        System.Collections.Generic.IReadOnlyDictionary<string, string> whole = ExportFolders.Content(_folders["a"]);
        foreach (int moved in Enumerable.Range(0, whole.Count + 1))
        {
            string unfinished = Path.Combine(_folders["a"], "unfinished");
            Directory.CreateDirectory(unfinished);
            File.Copy(Path.Combine(_folders["a"], "manifest.json"), Path.Combine(unfinished, "manifest.json"));
            foreach (string file in whole.Keys.Skip(moved))
            {
                File.Copy(Path.Combine(_folders["a"], file), Path.Combine(unfinished, file));
                File.WriteAllText(Path.Combine(_folders["a"], file), "old");
            }

            var rest = network.Connect(null);
            Assert.True(Invoke(rest, "a", string.Empty).Complete);
            Assert.Equal(0, rest.RequestsMade);
            Assert.Equal(whole, ExportFolders.Content(_folders["a"]));
            Assert.False(Directory.Exists(unfinished));
        }
    }

    [Fact]
    public void A_disk_that_fails_keeps_what_was_written()
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "whole", string.Empty);
        long all = network.Connection.RequestsMade;
        var connection = network.Connect(null);
        var first = network.Connect(5);
        _session.Invoke($"Export-MNNetwork '{_folders["a"]}' -Connection $args[0]", first);
        string obstacle = Path.Combine(_folders["a"], "unfinished", "polls.jsonl");
        Directory.CreateDirectory(obstacle);
        ErrorRecord error = Assert.Single(_session.Invoke($"Export-MNNetwork '{_folders["a"]}' -Connection $args[0]", connection).Streams.Error);
        Assert.StartsWith("MNExportNotWritten,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Directory.Delete(obstacle);
        Assert.True(Invoke(connection, "a", string.Empty).Complete);
        Assert.Equal(all, connection.RequestsMade + first.RequestsMade);
    }

    [Fact]
    public void Comments_and_reactions_of_posts_that_did_not_change_are_taken_over()
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "a", string.Empty);
        long all = network.Connection.RequestsMade;
        long ofPosts = (2 * network.Requests("/posts/*/comments")) + network.Requests("/comments/*/reactions");
        Assert.Equal(all - ofPosts, Invoke(network.Connect(null), "a", string.Empty).Requests);
        Run commented = _session.Invoke("Get-MNPost -First 1 -Connection $args[0] | New-MNComment -Text 'new' -Connection $args[0]", network.Connection);
        Assert.Empty(commented.Streams.Error);
        int before = network.Requests("/posts/*/comments");
        NetworkExport export = Invoke(network.Connection, "a", string.Empty);
        Assert.Equal(before + 1, network.Requests("/posts/*/comments"));
        Assert.True(export.ListsTakenOver > 0);
        Invoke(network.Connection, "full", "-Full");
        Assert.Equal(ExportFolders.Content(_folders["full"]), ExportFolders.Content(_folders["a"]));
        Invoke(network.Connection, "b", $"-Previous '{_folders["a"]}'");
        Assert.Equal(ExportFolders.Content(_folders["full"]), ExportFolders.Content(_folders["b"]));
    }

    [Fact]
    public void An_earlier_export_stays_whole_until_the_next_one_is_done()
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "a", string.Empty);
        string manifest = File.ReadAllText(Path.Combine(_folders["a"], "manifest.json"));
        string members = File.ReadAllText(Path.Combine(_folders["a"], "members.jsonl"));
        _session.Invoke("Set-MNMember 20000003 -FirstName Zoe -Connection $args[0]", network.Connection);
        _session.Invoke($"Export-MNNetwork '{_folders["a"]}' -Connection $args[0]", network.Connect(30));
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(_folders["a"], "manifest.json")));
        Assert.Equal(members, File.ReadAllText(Path.Combine(_folders["a"], "members.jsonl")));
        Invoke(network.Connect(null), "a", string.Empty);
        Assert.NotEqual(members, File.ReadAllText(Path.Combine(_folders["a"], "members.jsonl")));
    }

    [Fact]
    public void A_damaged_earlier_export_is_named()
    {
        var network = new ProfileNetwork(members: 20);
        Invoke(network.Connection, "a", string.Empty);
        File.AppendAllText(Path.Combine(_folders["a"], "comments.jsonl"), "{}\n");
        var second = network.Connect(null);
        ErrorRecord error = Assert.Single(_session.Invoke($"Export-MNNetwork '{_folders["b"]}' -Previous '{_folders["a"]}' -Connection $args[0]", second).Streams.Error);
        Assert.Contains("'comments.jsonl' was changed", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, second.RequestsMade);
        Run run = _session.Invoke($"Export-MNNetwork '{_folders["a"]}' -Connection $args[0]", second);
        Assert.Contains("'comments.jsonl' was changed", Assert.Single(run.Streams.Warning).Message, StringComparison.Ordinal);
        Assert.Equal(network.Connection.RequestsMade, second.RequestsMade);
    }

    // Every so often; and where one kind follows another, after the last request of the one and after the first of the other.
    private static IEnumerable<int> Ends(string[] paths, int step, bool withBorders) =>
        Enumerable.Range(0, paths.Length / step).Select(index => (index * step) + 1)
            .Concat(!withBorders ? [] : Enumerable.Range(1, paths.Length - 2)
                .Where(at => paths[at] != paths[at - 1])
                .GroupBy(at => (paths[at - 1], paths[at]))
                .SelectMany(border => new[] { border.First(), border.Last() + 1 }))
            .Distinct();

    private NetworkExport Invoke(PowerShell.Connections.MNConnection connection, string folder, string arguments)
    {
        Run run = _session.Invoke($"Export-MNNetwork '{_folders[folder]}' {arguments} -Connection $args[0]", connection);
        Assert.Empty(run.Streams.Error);
        return (NetworkExport)Assert.Single(run.Output)!;
    }

    // As a process that is killed while it writes.
    private void Tear(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(_folders[folder], "unfinished")))
        {
            File.AppendAllText(file, "{\"kind\":\"co");
        }
    }
}
