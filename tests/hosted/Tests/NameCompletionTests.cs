using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>What Tab offers for keys: the names of the network, and never the files of the folder.</summary>
public sealed class NameCompletionTests : IDisposable
{
    private readonly Session _session = new(withFiles: true);
    private readonly NamedNetwork _network = new();

    [Theory]
    [InlineData("Get-MNSpace -SpaceId ")]
    [InlineData("Get-MNSpace ")]
    [InlineData("Get-MNPlan -PlanId ")]
    [InlineData("Get-MNTag -TagId ")]
    [InlineData("Get-MNBadge -BadgeId ")]
    [InlineData("Get-MNCollection -CollectionId ")]
    [InlineData("Get-MNCustomField -CustomFieldId ")]
    public void Names_complete_keys_of_every_kind(string line)
    {
        IReadOnlyList<CompletionResult> results = Complete(line);
        Assert.Equal(["14", "'Book club'", "Books", "General", "15", "16"], results.Select(result => result.CompletionText));
        Assert.Equal(["2026", "Book club", "Books", "General", "Twice", "Twice"], results.Select(result => result.ListItemText));
        Assert.Equal(["14", "12", "13", "11", "15", "16"], results.Select(result => result.ToolTip));
        Assert.Single(_network.Sent);
    }

    [Theory]
    [InlineData("Get-MNSpace -SpaceId boo", "'Book club' Books")]
    [InlineData("Get-MNSpace -SpaceId 'book c", "'Book club'")]
    [InlineData("Get-MNSpace -SpaceId Books, gen", "General")]
    [InlineData("Get-MNSpace -SpaceId nothing", "")]
    [InlineData("Get-MNMember -MemberId ", "")]
    [InlineData("Get-MNPost -PostId ", "")]
    public void What_was_typed_begins_the_name(string line, string completions) =>
        Assert.Equal(completions, string.Join(' ', Complete(line).Select(result => result.CompletionText)));

    [Fact]
    public void A_name_with_a_quote_is_completed_to_what_can_be_run()
    {
        _network.Names.Clear();
        _network.Names[21] = "Ada's \u2019room\u2019; $x";
        string text = Assert.Single(Complete("Get-MNSpace ")).CompletionText;
        Assert.Equal(_network.Names[21], Assert.Single(_session.Invoke(text).Output));
    }

    [Fact]
    public void A_list_is_read_once_and_again_after_a_change()
    {
        MNConnection connection = _network.Connect();
        Complete("Get-MNSpace g", connection);
        Complete("Get-MNSpaceMember -SpaceId b", connection);
        Assert.Single(_network.Sent);
        _session.Invoke("$null = New-MNSpace -Name New -Connection $args[0]", connection);
        _network.Names[31] = "New";
        Assert.Equal("New", Assert.Single(Complete("Get-MNSpace n", connection)).CompletionText);
        Assert.Equal(3, _network.Sent.Count);
    }

    [Fact]
    public void A_service_that_fails_is_asked_once_and_says_nothing()
    {
        _network.Status = 500;
        MNConnection connection = _network.Connect();
        Assert.Empty(Complete("Get-MNSpace ", connection));
        Assert.Empty(Complete("Get-MNSpace ", connection));
        Assert.Single(_network.Sent);
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public void Without_a_connection_or_a_budget_nothing_is_offered()
    {
        Assert.Empty(Complete("Get-MNSpace ", _network.Connect(budget: 0)));
        using var other = new Session(withFiles: true);
        Assert.Empty(Complete(other, "Get-MNSpace -SpaceId "));
        Assert.Empty(_network.Sent);
    }

    [Theory]
    [InlineData("New-MNEvent -TimeZone berl", "Europe/Berlin")]
    [InlineData("New-MNEvent -TimeZone europe/be", "Europe/Belgrade")]
    [InlineData("New-MNEvent -EventType zoom_w", "zoom_webinar")]
    [InlineData("New-MNAsset -Style ava", "Avatar")]
    [InlineData("Set-MNMemberRole -Role h", "Host")]
    public void Known_and_closed_sets_complete(string line, string first) =>
        Assert.Equal(first, Complete(line)[0].CompletionText, ignoreCase: true);

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private IReadOnlyList<CompletionResult> Complete(string line, MNConnection? connection = null)
    {
        _session.Invoke("Select-MNConnection $args[0]", connection ?? _network.Connect());
        return Complete(_session, line);
    }

    // In a folder with files, which PowerShell offers where a parameter completes nothing.
    private static IReadOnlyList<CompletionResult> Complete(Session session, string line)
    {
        Run run = session.Invoke("Set-Location $args[1]; [System.Management.Automation.CommandCompletion]::CompleteInput($args[0], $args[0].Length, $null).CompletionMatches", line, Path.GetDirectoryName(typeof(Session).Assembly.Location));
        return [.. run.Output.Cast<CompletionResult>()];
    }
}
