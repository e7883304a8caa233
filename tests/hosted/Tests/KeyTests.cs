using System;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>How messages name the objects that a change is about.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("Remove-MNCustomField 7", "Delete custom field 7 with all answers to it")]
    [InlineData("Remove-MNEventRsvp 3 7", "Remove RSVP 7 to event 3")]
    [InlineData("Send-MNPlanInvite 3 7", "Send invite 7 to plan 3 again")]
    [InlineData("Add-MNMemberBadge 7 5", "Add badge 7 to member 5")]
    [InlineData("[pscustomobject]@{ MemberId = 5; BadgeId = 7; Name = 'Ada' } | Add-MNMemberBadge", "Add badge 7 to member 5 (Ada)")]
    public void The_noun_comes_from_the_parameter(string script, string words)
    {
        using var session = new Session();
        session.Invoke($"{script} -WhatIf -Connection $args[0]", new Recorder().Connect());
        Assert.Contains($"What if: {words}", session.Window.Lines.All);
    }

    [Theory]
    [InlineData("Set-MNMember 5", "member 5")]
    [InlineData("Set-MNCustomFieldOption 3 7", "option 7")]
    public void A_change_of_nothing_names_its_object_and_is_not_sent(string script, string label)
    {
        using var session = new Session();
        var service = new Recorder();
        Run run = session.Invoke($"{script} -Connection $args[0]", service.Connect());
        string message = Assert.Single(run.Streams.Error).ToString();
        Assert.StartsWith($"Nothing to change was specified for {label}:", message, StringComparison.Ordinal);
        Assert.Empty(service.Sent);
    }
}
