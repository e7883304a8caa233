using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Objects of the module that were exported and read again supply their IDs, and nothing else, like live ones.</summary>
public sealed class DeserializedTests
{
    private const string Again = "function Again { process { [Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize($_, 3)) } } ";

    [Theory]
    [InlineData("Get-MNMember -First 1", "Set-MNMember -Role Host", """{"role":"host"}""")]
    [InlineData("Get-MNSpace -First 1", "Set-MNSpace -Name New", """{"name":"New"}""")]
    [InlineData("Get-MNEvent -First 1", "Set-MNEvent -Title New", """{"title":"New"}""")]
    [InlineData("Get-MNCustomField -First 1", "Set-MNCustomField -Title New", """{"title":"New","notify_all_members":false}""")]
    [InlineData("Get-MNSubscription -First 1", "Stop-MNSubscription", "")]
    [InlineData("Get-MNSubscription -First 1 | ForEach-Object Plan", "Remove-MNPlan", "")]
    public void They_are_changed_like_live_ones(string read, string change, string body)
    {
        using var session = new Session();
        var service = new Recorder();
        session["connection"] = service.Connect();
        session.Invoke("$sandbox = Connect-MNNetwork -Sandbox -Name test");
        string send = $" | {change} -Confirm:$false -Connection $connection";
        session.Invoke(Again + $"{read} -Connection $sandbox".Replace(" | ForEach-Object Plan -Connection $sandbox", " -Connection $sandbox | ForEach-Object Plan", StringComparison.Ordinal) + send);
        session.Invoke(Again + $"{read} -Connection $sandbox".Replace(" | ForEach-Object Plan -Connection $sandbox", " -Connection $sandbox | Again | ForEach-Object Plan", StringComparison.Ordinal) + " | Again" + send);

        IReadOnlyList<string> sent = service.Sent;
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
        Assert.EndsWith(body, sent[1], StringComparison.Ordinal);
        Assert.Empty(session.Errors);
    }

    [Fact]
    public void Messages_name_them_like_live_ones()
    {
        using var session = new Session();
        session.Invoke(Again + "Connect-MNNetwork -Sandbox; $member = Get-MNMember -First 1; $member | Remove-MNMember -WhatIf; $member | Again | Remove-MNMember -WhatIf");
        string[] lines = [.. session.Window.Lines.All.Where(line => line.StartsWith("What if:", StringComparison.Ordinal))];
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0], lines[1]);
        Assert.Contains("(", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Their_network_counts()
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke(Again + "Connect-MNNetwork -Sandbox | Out-Null; Get-MNMember -First 1 | Again | Remove-MNMember -Confirm:$false -Connection $args[0]", service.Connect("other", 99));
        Assert.DoesNotContain(service.Sent, request => request.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.Contains(session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNOtherNetwork", StringComparison.Ordinal));
    }

    [Fact]
    public void A_selection_of_fields_is_a_row_of_the_users_own()
    {
        using var session = new Session();
        var service = new Recorder();
        session["connection"] = service.Connect();
        session.Invoke(Again + "Connect-MNNetwork -Sandbox | Out-Null; Get-MNMember -First 1 | Select-Object MemberId, @{ n = 'LastName'; e = { 'New' } } | Again | Set-MNMember -Connection $connection");
        Assert.EndsWith("""{"last_name":"New"}""", Assert.Single(service.Sent), StringComparison.Ordinal);
    }
}
