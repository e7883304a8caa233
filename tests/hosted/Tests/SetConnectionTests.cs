using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Set-MNConnection: what it changes, what it refuses, and what others notice of it.</summary>
public sealed class SetConnectionTests : IDisposable
{
    private readonly Session _session = new();
    private readonly MNConnection _connection = new Service().Connect(name: "first");

    public SetConnectionTests() => _session.Invoke("Select-MNConnection $args[0]; Select-MNConnection $args[1]; Select-MNConnection $args[0]", _connection, new Service().Connect(name: "second"));

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_new_name_finds_the_connection_and_the_old_one_does_not()
    {
        Run run = _session.Invoke("Set-MNConnection first -NewName live -PassThru; (Get-MNConnection live).Name; Get-MNConnection first");
        Assert.Equal([_connection, "live"], run.Output);
        Assert.StartsWith("MNNotConnected,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SECOND", true)]
    [InlineData("FIRST", false)]
    public void A_name_in_use_by_another_connection_is_refused_and_nothing_changes(string name, bool isRefused)
    {
        Run run = _session.Invoke("Set-MNConnection $args[0] -NewName $args[1] -RequestBudget 9", _connection, name);
        Assert.Equal(isRefused ? ("first", (long?)null) : ("FIRST", 9), (_connection.Name, _connection.RequestBudget));
        Assert.Equal(isRefused ? ["MNConnectionNameTaken,MightyNetworks.PowerShell.Commands.SetMNConnectionCommand"] : [], run.Streams.Error.Select(error => error.FullyQualifiedErrorId));
    }

    [Fact]
    public void A_budget_counts_from_the_first_request_and_null_removes_it()
    {
        Run run = _session.Invoke(
            """
            $null = Get-MNNetwork; $null = Get-MNNetwork
            Set-MNConnection -RequestBudget 3
            $args[0].RequestsLeft
            $null = Get-MNNetwork
            $args[0].RequestsLeft
            try { Get-MNNetwork -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
            Set-MNConnection -RequestBudget $null
            $null -eq $args[0].RequestsLeft
            (Get-MNNetwork).NetworkId
            """,
            _connection);
        Assert.Equal([1L, 0L, "MNBudgetExceeded,MightyNetworks.PowerShell.Commands.GetMNNetworkCommand", true], run.Output.Take(4));
        Assert.Equal(5, run.Output.Count);
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void A_budget_that_is_reached_already_is_a_warning()
    {
        Run run = _session.Invoke("$null = Get-MNNetwork; $null = Get-MNNetwork; Set-MNConnection first -RequestBudget 1; Get-MNNetwork");
        Assert.Equal(["The budget of connection 'first' is used up: 2 requests were made, and it allows 1. Further requests are refused."], run.Warnings);
        Assert.Equal((2, 1, 0), (_connection.RequestsMade, _connection.RequestsRefused, _connection.RequestsLeft));
    }

    [Fact]
    public void A_new_pace_holds_for_requests_of_another_runspace_that_wait()
    {
        using var other = new Session();
        var time = new TestTime();
        MNConnection slow = new Service().Connect(time, requestsPerMinute: 1);
        Run run = other.Start("foreach ($i in 1..3) { (Get-MNNetwork -Connection $args[0]).NetworkId }", slow);
        time.Waits.Await(1, wait => wait == TimeSpan.FromMinutes(1));
        Assert.Equal(1, slow.RequestsMade);
        _session.Invoke("$args[0] | Set-MNConnection -RequestsPerMinute $null", slow);
        run.End();
        Assert.Equal(3, run.Output.Count);
        Assert.Null(slow.RequestsPerMinute);
    }

    [Fact]
    public void A_connection_becomes_the_default()
    {
        _session.Invoke("Set-MNConnection second -Default -RequestsPerMinute 100");
        Run run = _session.Invoke("Get-MNConnection | Where-Object IsDefault | ForEach-Object { $_.Name, $_.RequestsPerMinute }");
        Assert.Equal(["second", 100], run.Output);
    }

    [Fact]
    public void What_if_says_everything_and_changes_nothing()
    {
        _session.Invoke("Set-MNConnection first -NewName live -RequestBudget 500 -RequestsPerMinute $null -Default -WhatIf");
        Assert.Contains(
            _session.Window.Lines.All,
            line => line.Contains(
                "Change connection 'first': rename it to 'live', set its budget to 500 requests in all, of which 0 were made, remove its limit of requests per minute, make it the default",
                StringComparison.Ordinal));
        Assert.Equal(("first", null), (_connection.Name, _connection.RequestBudget));
    }

    [Theory]
    [InlineData("Set-MNConnection first", "MNNothingToChange,")]
    [InlineData("Set-MNConnection first -RequestBudget 0", "ParameterArgumentValidationError,")]
    [InlineData("Set-MNConnection first -RequestsPerMinute 60001", "ParameterArgumentValidationError,")]
    [InlineData("Set-MNConnection first -NewName ''", "ParameterArgumentValidationError,")]
    [InlineData("Disconnect-MNNetwork first; Set-MNConnection $args[0] -RequestBudget 5", "MNNotConnected,")]
    public void What_makes_no_sense_is_refused(string script, string errorId)
    {
        Run run = _session.Invoke(script, _connection);
        ErrorRecord error = run.Failure ?? Assert.Single(run.Streams.Error);
        Assert.StartsWith(errorId, error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Null(_connection.RequestBudget);
    }
}
