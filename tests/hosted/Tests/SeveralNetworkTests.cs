using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of sessions with connections to several networks.</summary>
public sealed class SeveralNetworkTests
{
    private const string Two = "$first = Connect-MNNetwork -Sandbox -Name school; $second = Connect-MNNetwork -Sandbox -Name choir -WarningVariable warned -WarningAction SilentlyContinue; ";

    [Fact]
    public void The_first_connection_stays_the_default_and_the_second_says_so()
    {
        using var session = new Session();
        Run run = session.Invoke("Connect-MNNetwork -Sandbox -Name school; Connect-MNNetwork -Sandbox -Name choir");
        Assert.True(run.Output.OfType<MNConnection>().Count() == 2);
        Assert.Contains("'school' is still the default connection", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal("school", Assert.Single(session.Invoke("(Get-MNConnection | Where-Object IsDefault).Name").Output));
    }

    [Theory]
    [InlineData("Connect-MNNetwork -Sandbox -Name choir -Default", "choir", 0)]
    [InlineData("Connect-MNNetwork -Sandbox -Name choir -Default:$false", "school", 0)]
    [InlineData("Connect-MNNetwork -Sandbox -Name school", "school", 0)]
    [InlineData("Connect-MNNetwork -Sandbox -Name choir -WarningAction SilentlyContinue; Connect-MNNetwork -Sandbox -Name school", "school", 0)]
    [InlineData("Connect-MNNetwork -Sandbox -Name choir; Select-MNConnection choir", "choir", 1)]
    [InlineData("Connect-MNNetwork -Sandbox -Name choir; Disconnect-MNNetwork school", "choir", 1)]
    public void The_default_moves_only_when_told(string script, string name, int warnings)
    {
        using var session = new Session();
        Run run = session.Invoke($"Connect-MNNetwork -Sandbox -Name school; {script}");
        Assert.Equal(warnings, run.Warnings.Count);
        Assert.Equal(name, Assert.Single(session.Invoke("(Get-MNConnection | Where-Object IsDefault).Name").Output));
    }

    [Fact]
    public void Questions_and_WhatIf_name_the_network()
    {
        using var session = new Session();
        session.Window.Answers.Enqueue("No");
        session.Invoke(Two + "Remove-MNMember 20000001 -Connection choir; Set-MNMemberRole 20000001 -Role Host -WhatIf");
        Assert.Contains("(network: choir, 10001)", Assert.Single(session.Window.Questions), StringComparison.Ordinal);
        Assert.Contains(session.Window.Lines.All, line => line == "What if: Set role of member 20000001 to Host (network: school, 10001)");
    }

    [Fact]
    public void One_network_is_not_named()
    {
        using var session = new Session();
        session.Invoke("Connect-MNNetwork -Sandbox -Name school; Set-MNMemberRole 20000001 -Role Host -WhatIf");
        Assert.Contains(session.Window.Lines.All, line => line == "What if: Set role of member 20000001 to Host");
    }

    [Fact]
    public void Reports_name_the_network()
    {
        using var session = new Session();
        session["other"] = new Service().Connect(name: "other");
        session.Window.Answers.Enqueue("Yes");
        session.Window.Answers.Enqueue(TestWindow.CtrlC);
        session.Invoke(Two + "Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Confirm -Connection $other");
        Assert.All(session.Report!.Done.Concat(session.Report.NotStarted), change => Assert.EndsWith("(network: other, 10001)", change.Change, StringComparison.Ordinal));
        Assert.Equal(2, session.Report.NotStarted.Count);
    }

    [Fact]
    public void Tables_show_which_network_an_object_is_of()
    {
        using var session = new Session(withViews: true);
        string one = string.Join('\n', session.Invoke("Connect-MNNetwork -Sandbox -Name school | Out-Null; Get-MNMember -First 2 | Out-String").Output);
        Assert.DoesNotContain("Network:", one, StringComparison.Ordinal);
        string two = string.Join('\n', session.Invoke("Connect-MNNetwork -Sandbox -Name choir 3> $null | Out-Null; Get-MNMember -First 2 | Out-String").Output);
        Assert.Contains("Network: 10001", two, StringComparison.Ordinal);
    }
}
