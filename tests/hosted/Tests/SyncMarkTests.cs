using System;
using System.IO;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Sync;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>The Sync cmdlets of tags, badges and roles, which the service tells only member by member, or not at all.</summary>
public sealed class SyncMarkTests : IDisposable
{
    private readonly Session _session = new(withFiles: true);
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");

    [Theory]
    [InlineData("Tag", "tags")]
    [InlineData("Badge", "badges")]
    public void An_addition_takes_one_request_a_member(string noun, string path)
    {
        var network = new SyncNetwork(9, 1, 2);
        MNSyncResult result = Assert.Single(Run(network, $"1, 2, 3 | Sync-MNMember{noun} 5"));
        Assert.Equal((3UL, MNSyncStatus.Done), (result.MemberId!.Value, result.Status));
        Assert.Equal([1, 2, 3], network.TakeSent().Select(sent => int.Parse(sent.Split('/')[1], null)));
        Assert.Equal(2, Summary.Unchanged);
        Assert.Empty(Run(network, $"1, 2, 3 | Sync-MNMember{noun} Named"));
        Assert.Equal($"GET {path}", network.TakeSent()[0]);
        Assert.True(Summary.IsInSync);
    }

    [Fact]
    public void WhatIf_reads_what_the_wanted_members_have()
    {
        var network = new SyncNetwork(9, 1, 2) { Faults = { ["GET members/4/tags"] = (404, "{}") } };
        Assert.Equal([MNSyncStatus.Failed, MNSyncStatus.WhatIf], Run(network, "1, 2, 3, 4 | Sync-MNMemberTag 5 -WhatIf").Select(result => result.Status));
        Assert.Equal(["GET members/1/tags", "GET members/2/tags", "GET members/3/tags", "GET members/4/tags"], network.TakeSent());
        Assert.Equal("tag 5: 1 to add, 2 unchanged, 1 failed; 1 request.", Summary.ToString());
    }

    [Fact]
    public void RemoveMissing_reads_what_everybody_has()
    {
        var network = new SyncNetwork(120, 1, 2, 3, 110);
        Run(network, "1, 2, 3, 'm4@example.com' | Sync-MNMemberTag 5 -RemoveMissing -Confirm:$false -ThrottleLimit 4");
        string[] sent = network.TakeSent();
        Assert.Equal(2 + 120 + 2, sent.Length);
        Assert.Equal("DELETE members/110/tags/5", sent[^1]);
        Assert.Equal([1UL, 2UL, 3UL, 4UL], network.Present);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(100, 2)]
    public void A_budget_that_cannot_do_is_refused_as_soon_as_it_is_known(int budget, int sent)
    {
        var network = new SyncNetwork(120, 1, 2, 3, 110);
        Run(network, "1, 2, 3 | Sync-MNMemberTag 5 -RemoveMissing -Confirm:$false", network.Connect(budget));
        Assert.StartsWith("MNBudgetExceeded", Assert.Single(_session.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(sent, network.TakeSent().Length);
    }

    [Fact]
    public void Nobody_loses_a_tag_if_what_one_member_has_cannot_be_read()
    {
        var network = new SyncNetwork(9, 1, 2, 3, 8) { Faults = { ["GET members/7/tags"] = (500, "{}") } };
        Run(network, "1, 2, 3, 4 | Sync-MNMemberTag 5 -RemoveMissing -Confirm:$false");
        Assert.Equal([1UL, 2UL, 3UL, 4UL, 8UL], network.Present);
        Assert.Contains(_session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNRemovalSkipped", StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_in_the_last_results_takes_no_request()
    {
        var network = new SyncNetwork(9);
        const string rows = "@('MemberId,Role', '1,Host', '2,Moderator' | ConvertFrom-Csv)";
        Assert.Equal(2, Run(network, $"{rows} | Sync-MNMemberRole -Previous $file").Length);
        Assert.Equal(["PUT members/1 {\"role\":\"host\"}", "PUT members/2 {\"role\":\"moderator\"}"], network.TakeSent());
        Assert.Equal([MNSyncStatus.Unchanged, MNSyncStatus.Unchanged], Run(network, $"{rows} | Sync-MNMemberRole -Previous $file").Select(result => result.Status));
        Assert.Empty(network.TakeSent());
        Assert.True(Summary.IsInSync);
    }

    [Fact]
    public void Those_who_are_not_wanted_any_more_become_contributors_until_it_is_done()
    {
        var network = new SyncNetwork(9);
        Run(network, "1, 2, 3, 4 | Sync-MNMemberRole Host -Previous $file");
        network.TakeSent();
        network.Faults["PUT members/4 {\"role\":\"contributor\"}"] = (500, "{}");
        Run(network, "1, 2, 3 | Sync-MNMemberRole Host -Previous $file -RemoveMissing -Confirm:$false");
        Assert.Equal(["PUT members/4 {\"role\":\"contributor\"}"], network.TakeSent());
        network.Faults.Clear();
        Run(network, "1, 2, 3 | Sync-MNMemberRole Host -Previous $file -RemoveMissing -Confirm:$false");
        Assert.Equal(["PUT members/4 {\"role\":\"contributor\"}"], network.TakeSent());
        Run(network, "1, 2, 3 | Sync-MNMemberRole Host -Previous $file -RemoveMissing -Confirm:$false");
        Assert.Empty(network.TakeSent());
    }

    [Theory]
    [InlineData("[pscustomobject]@{ MemberId = 5; Role = 'Hosst' }")]
    [InlineData("[pscustomobject]@{ MemberId = 5; Role = '' }")]
    [InlineData("[pscustomobject]@{ MemberId = 5 }")]
    [InlineData("[pscustomobject]@{ MemberId = 5; Role = 2 }")]
    [InlineData("[pscustomobject]@{ MemberId = 1; Role = 'Moderator' }")]
    public void A_member_without_a_clear_role_is_not_changed_and_nobody_is_reset(string row)
    {
        var network = new SyncNetwork(9);
        Run(network, "1, 2 | Sync-MNMemberRole Host -Previous $file");
        network.TakeSent();
        Run(network, $"[pscustomobject]@{{ MemberId = 1; Role = 'host' }}, {row} | Sync-MNMemberRole -Previous $file -RemoveMissing -Force -Confirm:$false");
        Assert.Empty(network.TakeSent());
        Assert.Contains(_session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNRemovalSkipped", StringComparison.Ordinal));
        Assert.Contains("\"2\"", File.ReadAllText(_file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_something_else_is_refused_before_anything_is_sent()
    {
        var network = new SyncNetwork(9);
        File.WriteAllText(_file, "MemberId,Role\n1,Host\n");
        Run(network, "1 | Sync-MNMemberRole Host -Previous $file -RemoveMissing -Force -Confirm:$false", export: false);
        Run(network, "1 | Sync-MNMemberRole Host -RemoveMissing", export: false);
        Assert.Equal(["MNPreviousMissing", "MNPreviousNotUnderstood"], _session.Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]));
        Assert.Empty(network.TakeSent());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        File.Delete(_file);
    }

    private MNSyncSummary Summary => (MNSyncSummary)_session["summary"]!;

    private MNSyncResult[] Run(SyncNetwork network, string script, MNConnection? connection = null, bool export = true) => [.. _session.Invoke(
        $"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; $file = $args[1]; $all = @({script} -InformationVariable info); $summary = $info.MessageData; "
        + (export ? "if ($all) { $all | Export-Csv $file -NoTypeInformation }; $all" : "$all"),
        connection ?? network.Connect(),
        _file).Output.Cast<MNSyncResult>()];
}
