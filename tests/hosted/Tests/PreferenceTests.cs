using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of common parameters, preference variables and strict mode.</summary>
public sealed class PreferenceTests
{
    private const string GetThree = "20000001, 99, 20000003 | Get-MNMember -Connection $args[0] -ThrottleLimit 4 ";

    [Theory]
    [InlineData("Continue", "", 1)]
    [InlineData("SilentlyContinue", "", 0)]
    [InlineData("Stop", "-ErrorAction Continue", 1)]
    [InlineData("Stop", "-ErrorAction SilentlyContinue", 0)]
    [InlineData("Stop", "-ErrorAction Ignore", 0)]
    public void A_failure_of_one_object_does_not_keep_the_others(string preference, string parameter, int shown)
    {
        using var session = new Session();
        Run run = session.Invoke($"$ErrorActionPreference = '{preference}'; ({GetThree}{parameter}).MemberId", new Service().Connect());
        Assert.Null(run.Failure);
        Assert.Equal([20000001UL, 20000003UL], run.Output);
        Assert.Equal(shown, run.Streams.Error.Count);
    }

    [Theory]
    [InlineData("$ErrorActionPreference = 'Stop'; ", "")]
    [InlineData("", "-ErrorAction Stop")]
    public void Stop_ends_the_script_at_the_first_failure(string preference, string parameter)
    {
        using var session = new Session();
        Run run = session.Invoke($"{preference}{GetThree}{parameter}; 'on'", new Service().Connect());
        Assert.Equal(99UL, run.Failure!.TargetObject);
        Assert.DoesNotContain("on", run.Output);
    }

    [Theory]
    [InlineData("SilentlyContinue", 1)]
    [InlineData("Ignore", 0)]
    public void Silent_failures_are_in_Error_unless_they_are_ignored(string action, int kept)
    {
        using var session = new Session();
        session.Invoke($"$null = {GetThree} -ErrorAction {action}", new Service().Connect());
        Assert.Equal(kept, session.Errors.Count);
    }

    [Fact]
    public void Variables_take_output_and_errors()
    {
        using var session = new Session();
        Run run = session.Invoke(
            GetThree + "-OutVariable out -ErrorVariable +errors -ErrorAction SilentlyContinue | ForEach-Object { }; $out.MemberId; $errors.Count; $errors[0].TargetObject",
            new Service().Connect());
        Assert.Equal([20000001UL, 20000003UL, 1, 99UL], run.Output);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void PipelineVariable_is_the_object_that_is_on_its_way(int throttleLimit)
    {
        using var session = new Session();
        Run run = session.Invoke(
            $"20000001..20000006 | Get-MNMember -Connection $args[0] -ThrottleLimit {throttleLimit} -PipelineVariable member | ForEach-Object {{ $member.MemberId -eq $_.MemberId }}",
            new Service().Connect());
        Assert.Equal(6, run.Output.Count(item => item is true));
    }

    [Fact]
    public void StrictMode_finds_nothing_to_object_to()
    {
        using var session = new Session(withViews: true);
        Run run = session.Invoke(
            """
            Set-StrictMode -Version Latest
            $ErrorActionPreference = 'Stop'
            Select-MNConnection $args[0]
            $member = Get-MNMember -First 1 | Set-MNMemberRole -Role Host
            $member | Set-MNMember -FirstName 'Ada' -WhatIf
            Get-MNMember -First 2 | Get-MNMemberTag | Format-Table | Out-String | ForEach-Object Length
            $member | Format-List | Out-String | ForEach-Object { $_ -match 'MemberId' }
            """,
            new Service().Connect());
        Assert.Null(run.Failure);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(true, run.Output[^1]);
    }
}
