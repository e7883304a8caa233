using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>What changes say about themselves: results, errors of what is there already, and the role that was set.</summary>
public sealed class ResultTests : IDisposable
{
    private readonly Session _session = new(withViews: true);
    private readonly MNConnection _connection = new Service().Connect();

    [Fact]
    public void Every_row_of_a_file_has_its_result_in_order()
    {
        MNResult[] results = Results(
            """
            @(
                [pscustomobject]@{ Email = 'new.one@example.com'; FirstName = 'New'; LastName = 'One' }
                [pscustomobject]@{ Email = 'no-address'; FirstName = 'No'; LastName = 'Address' }
                [pscustomobject]@{ Email = ''; FirstName = 'No'; LastName = 'Cell' }
                [pscustomobject]@{ Email = 'new.one@example.com'; FirstName = 'New'; LastName = 'Again' }
            ) | New-MNMember -PassThru
            """);
        Assert.Equal([MNResultStatus.Done, MNResultStatus.Failed, MNResultStatus.NotSent, MNResultStatus.AlreadyThere], results.Select(result => result.Status));
        Assert.Equal("The object in the pipeline has an empty Email: @{Email=; FirstName=No; LastName=Cell}. Nothing was sent for it.", results[2].Error);
        MNResult done = results[0];
        Assert.Equal(("Create member New One, new.one@example.com", "new.one@example.com", ((Member)done.Object!).Id), (done.Change, done.Target, done.MemberId));
        Assert.Null(done.Error);
        MNResult failed = results[1];
        Assert.StartsWith("Could not create member No Address, no-address: ", failed.Error, StringComparison.Ordinal);
        Assert.Equal("MNInvalid", failed.ErrorId);
        Assert.Null(failed.MemberId);
        Assert.Equal(results.Count(result => result.Error is not null), _session.Errors.Count(error => error.FullyQualifiedErrorId.StartsWith("MN", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_cmdlet_that_returns_nothing_says_what_it_did()
    {
        MNResult[] results = Results("20000013, 99 | Remove-MNMember -PassThru -Confirm:$false; Remove-MNMember nobody@example.com -PassThru -Confirm:$false; [pscustomobject]@{ MemberId = 'x' } | Remove-MNMember -PassThru -Confirm:$false");
        Assert.Equal(["Done ", "Failed MNNotFound", "NotSent MNNameNotFound"], results.Select(result => $"{result.Status} {result.ErrorId}"));
        Assert.Equal([20000013UL, 99UL, "nobody@example.com"], results.Select(result => result.Target));
    }

    [Fact]
    public void Without_PassThru_output_stays_as_it_was()
    {
        Assert.Empty(Run("20000013 | Remove-MNMember -Confirm:$false").Output);
        Assert.IsType<Tag>(Assert.Single(Run("New-MNTag -Title Fresh").Output));
    }

    [Fact]
    public void A_plan_of_changes_has_no_results() => Assert.Empty(Run("20000013 | Remove-MNMember -PassThru -WhatIf").Output);

    [Theory]
    [InlineData("Add-MNSpaceMember 3100005 20000013")]
    [InlineData("Add-MNMemberTag (Get-MNTag -First 1).TagId 20000013")]
    [InlineData("Add-MNMemberBadge (Get-MNBadge -First 1).BadgeId 20000013")]
    [InlineData("Add-MNPlanMember (Get-MNPlan | Where-Object PricingType -eq free)[0].PlanId 20000013")]
    [InlineData("New-MNMember -Email fresh@example.com -FirstName A -LastName B")]
    [InlineData("New-MNInvite fresh@example.com")]
    [InlineData("New-MNTag -Title Fresh")]
    public void What_is_there_already_has_an_error_ID_of_its_own(string change)
    {
        Run($"$null = {change} -ErrorAction Ignore; {change}");
        ErrorRecord error = Assert.Single(_session.Errors);
        Assert.StartsWith("MNAlreadyThere,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.ResourceExists, error.CategoryInfo.Category);
        Assert.StartsWith("Could not ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("New-MNInvite not-an-email", "Could not invite not-an-email to the network: ")]
    [InlineData("Add-MNSpaceMember 3100005 99", "Could not add member 99 to space 3100005: ")]
    public void An_error_of_a_change_begins_with_what_was_to_be_done(string change, string beginning)
    {
        Run(change);
        Assert.StartsWith(beginning, Assert.Single(_session.Errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20000013, 20000014 | Set-MNMemberRole -Role Moderator -ThrottleLimit 2", "Moderator Moderator")]
    [InlineData("@{ MemberId = 20000013; Role = 'Host' }, @{ MemberId = 20000014; Role = 'Moderator' } | ForEach-Object { [pscustomobject]$_ } | Set-MNMemberRole -ThrottleLimit 2", "Host Moderator")]
    [InlineData("Get-MNSpaceMember 3100005 -First 1 | Set-MNSpaceMemberRole -Role Host", "Host")]
    public void The_role_that_was_set_is_shown(string change, string roles)
    {
        Assert.Equal(roles, Assert.Single(Run($"({change}).Role -join ' '").Output));
        Assert.Contains("Role", Assert.Single(Run($"{change} | Out-String -Width 80").Output).ToString(), StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private MNResult[] Results(string script) => [.. Run(script).Output.Cast<MNResult>()];

    private Run Run(string script) => _session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}", _connection);
}
