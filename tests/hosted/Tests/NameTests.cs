using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Names in key parameters: what they stand for, what they cost, and what happens if they stand for nothing.</summary>
public sealed class NameTests : IDisposable
{
    private readonly Session _session = new();
    private readonly NamedNetwork _network = new(members: 1);

    [Theory]
    [InlineData("General")]
    [InlineData(" general ")]
    [InlineData("11")]
    [InlineData("(Get-MNSpace 11 | ForEach-Object { $_.Id = 11; $_ })")]
    [InlineData("([pscustomobject]@{ Id = 11; PSTypeName = 'Deserialized.MightyNetworks.Space'; SpaceId = 11 })")]
    public void A_key_takes_an_ID_a_name_or_an_object(string space)
    {
        Run($"Add-MNSpaceMember -SpaceId {(space[0] == '(' ? space : $"'{space}'")} -MemberId m1@example.com");
        Assert.Empty(Errors);
        Assert.Equal("POST spaces/11/members", _network.Sent[^1]);
    }

    [Theory]
    [InlineData("Remove-MNPlanMember General 5", "DELETE plans/11/members/5")]
    [InlineData("Add-MNMemberTag General 5", "POST members/5/tags")]
    [InlineData("Remove-MNMemberBadge General 5", "DELETE members/5/badges/11")]
    [InlineData("Set-MNSpace 5 -CollectionId General", "PATCH spaces/5")]
    [InlineData("Remove-MNCustomField General", "DELETE custom_fields/11")]
    [InlineData("Remove-MNSpace General, 'Book club'", "DELETE spaces/12")]
    public void Every_kind_of_named_object_is_found_with_one_list(string change, string request)
    {
        Run(change + " -Confirm:$false");
        Assert.Empty(Errors);
        Assert.Equal(request, _network.Sent[^1]);
        Assert.Single(_network.Sent, sent => sent.StartsWith("GET", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_a_number_means_the_ID()
    {
        Run("Remove-MNSpace 2026 -Confirm:$false");
        Assert.Equal(["DELETE spaces/2026"], _network.Sent);
    }

    [Theory]
    [InlineData("Remove-MNSpace Bok", "MNNameNotFound", "There is no space named 'Bok'. Similar: Books.")]
    [InlineData("Remove-MNSpace Nothing", "MNNameNotFound", "There is no space named 'Nothing'. There are: General, Book club, Books, 2026, Twice, Twice.")]
    [InlineData("Remove-MNSpace twice", "MNNameAmbiguous", "2 spaces are named 'twice': 15, 16. Specify the ID.")]
    [InlineData("Remove-MNMember nobody@example.com", "MNNameNotFound", "There is no member with the email address nobody@example.com in this network.")]
    public void A_name_that_stands_for_nothing_or_for_several_is_an_error_and_changes_nothing(string change, string id, string message)
    {
        Run(change + " -Confirm:$false");
        ErrorRecord error = Assert.Single(Errors);
        Assert.StartsWith(id + ",", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.StartsWith(message, error.ToString(), StringComparison.Ordinal);
        Assert.All(_network.Sent, sent => Assert.StartsWith("GET", sent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_spelled_exactly_goes_before_one_that_differs_by_case()
    {
        _network.Names[17] = "GENERAL";
        Run("Remove-MNSpace GENERAL -Confirm:$false");
        Assert.Equal("DELETE spaces/17", _network.Sent[^1]);
    }

    [Fact]
    public void A_wrong_name_on_the_command_line_ends_the_cmdlet_and_one_in_a_row_does_not()
    {
        Run("5, 6 | Add-MNSpaceMember -SpaceId Nowhere");
        Assert.Single(Errors);
        Assert.Equal(["GET spaces"], _network.Sent);
        _session.Invoke("$Error.Clear()");
        Run("@{ SpaceId = 'Nowhere' }, @{ SpaceId = 'General' } | ForEach-Object { [pscustomobject]$_ } | Add-MNSpaceMember -MemberId 5");
        Assert.Single(Errors);
        Assert.Equal("POST spaces/11/members", _network.Sent[^1]);
    }

    [Theory]
    [InlineData("@{ Email = 'm1@example.com' }")]
    [InlineData("@{ MemberId = ''; Email = 'm1@example.com' }")]
    [InlineData("@{ MemberId = 'm1@example.com' }")]
    [InlineData("@{ MemberId = '1'; Email = 'somebody.else@example.com' }")]
    public void A_row_names_a_member_by_ID_or_else_by_address(string row)
    {
        Run($"[pscustomobject]{row} | Remove-MNSpaceMember -SpaceId 5 -Confirm:$false");
        Assert.Empty(Errors);
        Assert.Equal("DELETE spaces/5/members/1", _network.Sent[^1]);
    }

    [Theory]
    [InlineData("Remove-MNMember Ada", "'Ada' is neither the ID nor the email address of a member.")]
    [InlineData("Remove-MNPost Hello", "'Hello' is not the ID of a post.")]
    [InlineData("Remove-MNPost -5", "'-5' is not the ID of a post.")]
    [InlineData("'Ada' | Remove-MNMember", "'Ada' is neither the ID nor the email address of a member.")]
    public void Text_for_an_ID_gets_an_answer(string change, string words)
    {
        Run(change + " -Confirm:$false");
        Assert.Contains(words, Assert.Single(Errors).ToString(), StringComparison.Ordinal);
        Assert.Empty(_network.Sent);
    }

    [Fact]
    public void Names_are_kept_and_read_again_after_a_change_and_after_a_miss()
    {
        MNConnection connection = _network.Connect();
        Run("Remove-MNSpaceMember General 5 -Confirm:$false; Remove-MNSpaceMember Books 5 -Confirm:$false", connection);
        Assert.Single(_network.Sent, "GET spaces");
        _network.Names[18] = "New";
        Run("Remove-MNSpaceMember New 5 -Confirm:$false", connection);
        Assert.Equal("DELETE spaces/18/members/5", _network.Sent[^1]);
        Assert.Equal(2, _network.Sent.Count(sent => sent == "GET spaces"));
        Run("Set-MNSpace 18 -Name Newer", connection);
        _network.Names[18] = "Newer";
        Run("Remove-MNSpaceMember Newer 5 -Confirm:$false", connection);
        Assert.Equal(3, _network.Sent.Count(sent => sent == "GET spaces"));
    }

    [Fact]
    public void A_name_has_the_ID_of_each_network()
    {
        var other = new NamedNetwork { Names = { [11] = "Other", [21] = "General" } };
        _session.Invoke("Get-MNSpaceMember General -Connection $args[0], $args[1]", _network.Connect(), other.Connect("10002"));
        Assert.Equal("GET spaces/11/members", _network.Sent[^1]);
        Assert.Equal("GET spaces/21/members", other.Sent[^1]);
    }

    [Fact]
    public void WhatIf_says_the_name_and_the_ID()
    {
        Run("Add-MNSpaceMember General m1@example.com -WhatIf");
        Assert.Contains("What if: Add member 1 (m1@example.com) to space 11 (General)", _session.Window.Lines.All);
        Assert.Equal(["GET spaces", "GET members/by_email?m1@example.com"], _network.Sent.Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void A_member_is_read_by_address_with_one_request()
    {
        Run("Get-MNMember m1@example.com");
        Assert.Equal(["GET members/by_email?m1@example.com"], _network.Sent);
    }

    [Fact]
    public void A_budget_that_is_used_up_ends_the_cmdlet()
    {
        Run("Remove-MNSpace General -Confirm:$false", _network.Connect(budget: 0));
        Assert.StartsWith("MNBudgetExceeded", Assert.Single(Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Empty(_network.Sent);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private ErrorRecord[] Errors => [.. _session.Errors];

    private void Run(string script, MNConnection? connection = null) =>
        _session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}", connection ?? _network.Connect());
}
