using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Sync;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>The Sync cmdlets of spaces and plans: what they change, what they cost, and whom they never remove.</summary>
public sealed class SyncTests : IDisposable
{
    private readonly Session _session = new();

    [Fact]
    public void Those_who_are_missing_are_added_and_the_others_cost_nothing()
    {
        var network = new SyncNetwork(9, 1, 2, 3);
        MNSyncResult result = Assert.Single(Run(network, "2, 3, 4 | Sync-MNSpaceMember 5"));
        Assert.Equal((MNSyncAction.Add, 4UL, "5", MNSyncStatus.Done), (result.Action, result.MemberId!.Value, result.Target, result.Status));
        Assert.Equal(["GET spaces/5/members", "POST spaces/5/members 4"], network.TakeSent());
        Assert.Equal([1UL, 2UL, 3UL, 4UL], network.Present);
        Assert.Equal((1, 2, 2L), (Summary.Added, Summary.Unchanged, Summary.Requests));
    }

    [Theory]
    [InlineData("Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false")]
    [InlineData("Sync-MNPlanMember 5 -RemoveMissing -Confirm:$false")]
    public void A_second_run_changes_nothing_and_says_so(string sync)
    {
        var network = new SyncNetwork(9, 1, 2, 3, 4);
        Assert.Equal(2, Run(network, "2, 3, 4, 5 | " + sync).Length);
        Assert.False(Summary.IsInSync);
        network.TakeSent();
        Assert.Empty(Run(network, "2, 3, 4, 5 | " + sync));
        Assert.True(Summary.IsInSync);
        Assert.Contains("nothing changed, 4 unchanged; 1 request.", Summary.ToString(), StringComparison.Ordinal);
        Assert.Single(network.TakeSent());
    }

    [Fact]
    public void Those_who_are_not_wanted_are_removed_last_and_only_on_demand()
    {
        var network = new SyncNetwork(9, 1, 2, 3);
        Run(network, "4, 1, 2 | Sync-MNSpaceMember Named -RemoveMissing -Confirm:$false");
        Assert.Equal(["GET spaces", "GET spaces/5/members", "POST spaces/5/members 4", "DELETE spaces/5/members/3"], network.TakeSent());
    }

    [Fact]
    public void Addresses_in_the_list_need_no_request_and_rows_and_objects_are_members()
    {
        var network = new SyncNetwork(9, 1, 2, 3);
        Run(network, "'M1@example.com ', [pscustomobject]@{ MemberId = ''; Email = 'm2@example.com' }, [pscustomobject]@{ MemberId = '3'; Email = 'x@example.com' }, 'm4@example.com', (Get-MNSpaceMember 5 1) | Sync-MNSpaceMember 5");
        Assert.Equal(["GET spaces/5/members/1", "GET spaces/5/members", "GET members/by_email m4@example.com", "POST spaces/5/members 4"], network.TakeSent());
        Assert.Equal((1, 3, 1), (Summary.Added, Summary.Unchanged, Summary.Skipped));
    }

    [Theory]
    [InlineData("'nobody@example.com'")]
    [InlineData("'typo'")]
    [InlineData("''")]
    [InlineData("$null")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("[pscustomobject]@{ Name = 'Ada' }")]
    [InlineData("[pscustomobject]@{ MemberId = ''; Email = '' }")]
    [InlineData("[pscustomobject]@{ MemberId = 'typo' }")]
    [InlineData("[pscustomobject]@{ MemberId = 1; NetworkId = 777 }")]
    [InlineData("@{ Email = 'm1@example.com' }")]
    [InlineData("999")]
    public void Nobody_is_removed_if_a_wanted_member_is_not_known(string unknown)
    {
        var network = new SyncNetwork(9, 1, 2, 3, 8);
        Run(network, $"1, 2, 3, 4, {unknown} | Sync-MNSpaceMember 5 -RemoveMissing -Force -Confirm:$false");
        Assert.DoesNotContain(network.TakeSent(), sent => sent.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.Equal([1UL, 2UL, 3UL, 4UL, 8UL], network.Present);
        Assert.Contains(_session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNRemovalSkipped", StringComparison.Ordinal));
        Assert.Equal((1, 0, 1), (Summary.Added, Summary.Removed, Summary.Failed));
    }

    [Theory]
    [InlineData("1, 2", 1)]
    [InlineData("1", 0)]
    public void More_than_a_third_is_removed_only_with_force(string wanted, int removed)
    {
        var network = new SyncNetwork(9, 1, 2, 3);
        Run(network, $"{wanted}, 4 | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false");
        Assert.Equal(removed == 0 ? [] : ["POST spaces/5/members 4", "DELETE spaces/5/members/3"], network.TakeSent().Skip(1));
        Assert.Equal(removed == 0, _session.Errors.Any(error => error.FullyQualifiedErrorId.StartsWith("MNTooManyRemovals", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_list_removes_everybody_only_with_force()
    {
        var network = new SyncNetwork(9, 1);
        Run(network, "@() | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false");
        Assert.StartsWith("MNNothingWanted", Assert.Single(_session.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal([1UL], network.Present);
        Run(network, "@() | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false -Force");
        Assert.Empty(network.Present);
    }

    [Fact]
    public void Without_members_or_with_members_from_two_sides_nothing_is_sent()
    {
        var network = new SyncNetwork(9, 1);
        Run(network, "Sync-MNSpaceMember 5 -RemoveMissing -Force");
        Run(network, "2, 3 | Sync-MNSpaceMember 5 -MemberId 4 -RemoveMissing -Force");
        Assert.Equal(["MNMembersTwice", "MNNoMember"], _session.Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]));
        Assert.Empty(network.TakeSent());
    }

    [Fact]
    public void Nobody_is_removed_if_the_list_is_not_whole()
    {
        var network = new SyncNetwork(9, 1, 2, 3, 8) { Lost = 1 };
        Run(network, "1, 2, 3, 4 | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false");
        Assert.Equal([1UL, 2UL, 3UL, 4UL, 8UL], network.Present);
        Assert.Contains(_session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNRemovalSkipped", StringComparison.Ordinal));
    }

    // What is missing in the pipeline looks like what is not wanted.
    [Theory]
    [InlineData("& { 1; 2; 3; 4; Write-Error 'The list broke.' }", false)]
    [InlineData("& { 1; 2; 3; 4; Write-Error 'The list broke.' -ErrorAction SilentlyContinue }", false)]
    [InlineData("& { 1; 2; 3; 4 }", true)]
    public void Nobody_is_removed_if_an_error_occurred_while_the_wanted_members_were_gathered(string source, bool isRemoved)
    {
        var network = new SyncNetwork(9, 1, 2, 3, 8);
        Run(network, $"Write-Error 'Earlier.'; {source} | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false");
        Assert.Equal(!isRemoved, network.Present.Contains(8));
        Assert.Contains(4UL, network.Present);
        Assert.Equal(!isRemoved, _session.Errors.Any(error => error.FullyQualifiedErrorId.StartsWith("MNRemovalSkipped", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_removed_if_the_list_of_the_wanted_members_is_incomplete()
    {
        var target = new SyncNetwork(9, 1, 2, 3);
        _session.Invoke("Select-MNConnection $args[0]", new SyncNetwork(9, 1, 2) { Lost = 1 }.Connect());
        Run(target, "Get-MNSpaceMember 6 -Connection test | ForEach-Object MemberId | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false");
        Assert.Equal([1UL, 2UL, 3UL], target.Present);
    }

    [Fact]
    public void A_list_that_cannot_be_read_ends_the_cmdlet_before_the_first_change()
    {
        var network = new SyncNetwork(200, [.. Enumerable.Range(1, 150).Select(id => (ulong)id)]) { Faults = { ["GET spaces/5/members page 2"] = (500, "{}") } };
        Run(network, "1, 180 | Sync-MNSpaceMember 5 -RemoveMissing -Force -Confirm:$false");
        Assert.Contains("so nothing was changed", Assert.Single(_session.Errors).ToString(), StringComparison.Ordinal);
        Assert.All(network.TakeSent(), sent => Assert.StartsWith("GET", sent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(422, "The member is here already.", true, 0, MNSyncStatus.Unchanged)]
    [InlineData(409, "Conflict", true, 0, MNSyncStatus.Unchanged)]
    [InlineData(422, "No.", true, 1, MNSyncStatus.Unchanged)]
    [InlineData(422, "No.", false, 1, MNSyncStatus.Failed)]
    [InlineData(403, "No.", true, 0, MNSyncStatus.Failed)]
    public void A_member_who_is_there_already_is_success(int status, string message, bool isThere, int checks, MNSyncStatus expected)
    {
        var network = new SyncNetwork(9, 1) { Faults = { ["POST spaces/5/members 2"] = (status, $$"""{"error":"e","message":"{{message}}"}""") } };
        network.Faults["GET spaces/5/members/2"] = (isThere ? 200 : 404, "{\"id\":2}");
        Assert.Equal(expected, Assert.Single(Run(network, "2 | Sync-MNSpaceMember 5 -IncludeUnchanged")).Status);
        Assert.Equal(checks, network.TakeSent().Length - 2);
        Assert.Equal(expected is MNSyncStatus.Failed ? 1 : 0, _session.Errors.Count);
    }

    // The member who could not be added may be one of those who are there, misspelled.
    [Theory]
    [InlineData(403, MNSyncStatus.Failed)]
    [InlineData(502, MNSyncStatus.Unknown)]
    public void Nobody_is_removed_if_an_addition_failed_or_may_have_failed(int status, MNSyncStatus expected)
    {
        var network = new SyncNetwork(9, 1, 2, 3) { Faults = { ["POST spaces/5/members 4"] = (status, "{}") } };
        MNSyncResult[] results = Run(network, "1, 2, 4 | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false");
        Assert.Equal(expected, results[0].Status);
        Assert.Equal([1UL, 2UL, 3UL], network.Present);
        Assert.DoesNotContain(network.TakeSent(), sent => sent.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.Contains(_session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNRemovalSkipped", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_in_vain_is_the_last_one()
    {
        var network = new SyncNetwork(9);
        foreach (int member in new[] { 1, 2, 3 })
        {
            network.Faults[$"POST plans/5/members {member}"] = (422, """{"error":"e","message":"Only free plans."}""");
        }

        Run(network, "1, 2, 3 | Sync-MNPlanMember 5");
        Assert.Single(network.TakeSent(), sent => sent.StartsWith("GET plans/5/members/", StringComparison.Ordinal));
        Assert.Equal(3, Summary.Failed);
    }

    [Fact]
    public void A_member_who_is_gone_already_is_success()
    {
        var network = new SyncNetwork(9, 1, 2, 3) { Faults = { ["DELETE spaces/5/members/3"] = (404, "{}") } };
        Assert.Empty(Run(network, "1, 2 | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false"));
        Assert.Empty(_session.Errors);
        Assert.Equal((0, 3), (Summary.Removed, Summary.Unchanged));
    }

    [Theory]
    [InlineData("free", "", "", "", true)]
    [InlineData("subscription", "", "", "", true)]
    [InlineData("subscription", """{"member_id":4,"plan":{"id":5},"subscription":{"id":1}}""", "", "", false)]
    [InlineData("subscription", """{"member_id":4,"plan":null,"subscription":{"id":1}}""", "", "", false)]
    [InlineData("subscription", """{"member_id":4,"plan":{"id":6},"subscription":{"id":1}}""", "", "", true)]
    [InlineData("subscription", "", """{"member_id":4,"plan":{"id":5},"subscription":{"id":1,"canceled_at":"2020-01-01T00:00:00Z","current_period_end":"2990-01-01T00:00:00Z"}}""", "", false)]
    [InlineData("subscription", "", """{"member_id":4,"plan":{"id":5},"subscription":{"id":1,"canceled_at":"2020-01-01T00:00:00Z","current_period_end":"2020-02-01T00:00:00Z"}}""", "", true)]
    [InlineData("unheard_of", "", "", """{"member_id":4,"plan":{"id":5},"purchase":{"id":1}}""", false)]
    public void Nobody_loses_a_plan_that_is_paid_for(string pricing, string running, string cancelled, string purchases, bool isRemoved)
    {
        var network = new SyncNetwork(9, 1, 2, 3, 4) { Pricing = pricing, Subscriptions = (running, cancelled), Purchases = purchases };
        MNSyncResult result = Assert.Single(Run(network, "1, 2, 3 | Sync-MNPlanMember 5 -RemoveMissing -Confirm:$false"));
        Assert.Equal(isRemoved ? MNSyncStatus.Done : MNSyncStatus.Skipped, result.Status);
        Assert.Equal(!isRemoved, network.Present.Contains(4));
        string[] asked = pricing == "free" ? ["GET plans/5"] : ["GET plans/5", "GET subscriptions 4", "GET subscriptions canceled 4", "GET purchases"];
        Assert.Equal(["GET plans/5/members", .. asked, .. isRemoved ? ["DELETE plans/5/members/4"] : Array.Empty<string>()], network.TakeSent());
    }

    [Fact]
    public void A_payer_is_removed_on_demand_with_no_extra_requests()
    {
        var network = new SyncNetwork(9, 1, 2, 3, 4) { Pricing = "subscription" };
        Run(network, "1, 2, 3 | Sync-MNPlanMember 5 -RemoveMissing -IncludePaid -Confirm:$false");
        Assert.Equal(["GET plans/5/members", "DELETE plans/5/members/4"], network.TakeSent());
    }

    [Fact]
    public void WhatIf_shows_each_change_and_the_numbers()
    {
        var network = new SyncNetwork(9, 1, 2, 3, 4);
        MNSyncResult[] results = Run(network, "1, 2, 3, 5 | Sync-MNSpaceMember Named -RemoveMissing -WhatIf");
        Assert.Equal([MNSyncStatus.WhatIf, MNSyncStatus.WhatIf], results.Select(result => result.Status));
        Assert.Contains("What if: Add member 5 to space 5 (Named)", _session.Window.Lines.All);
        Assert.Contains("What if: Remove member 4 (m4@example.com) from space 5 (Named)", _session.Window.Lines.All);
        Assert.Equal("space 5 (Named): 1 to add, 1 to remove, 3 unchanged; 2 requests.", Summary.ToString());
        Assert.Equal(["GET spaces", "GET spaces/5/members"], network.TakeSent());
    }

    [Fact]
    public void A_removal_is_confirmed_and_an_addition_is_not()
    {
        var network = new SyncNetwork(9, 1, 2, 3);
        _session.Window.Answers.Enqueue("No");
        MNSyncResult[] results = Run(network, "1, 2, 4 | Sync-MNSpaceMember 5 -RemoveMissing");
        Assert.Equal([MNSyncStatus.Done, MNSyncStatus.Skipped], results.Select(result => result.Status));
        Assert.Single(_session.Window.Questions);
        Assert.Equal([1UL, 2UL, 3UL, 4UL], network.Present);
    }

    [Fact]
    public void Several_requests_at_a_time_give_the_same()
    {
        var network = new SyncNetwork(300, [.. Enumerable.Range(1, 150).Select(id => (ulong)id)]);
        Assert.Equal(50, Run(network, "21..180 | Sync-MNSpaceMember 5 -RemoveMissing -Confirm:$false -ThrottleLimit 8").Length);
        Assert.Equal(Enumerable.Range(21, 160).Select(id => (ulong)id), network.Present);
        Assert.Equal(2 + 50, network.TakeSent().Length);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private MNSyncSummary Summary => (MNSyncSummary)_session["summary"]!;

    private MNSyncResult[] Run(SyncNetwork network, string script, MNConnection? connection = null) => [.. _session.Invoke(
        $"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script} -InformationVariable info; $summary = $info.MessageData",
        connection ?? network.Connect()).Output.Cast<MNSyncResult>()];
}
