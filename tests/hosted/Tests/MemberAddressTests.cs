using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>What it costs to find members by address: one by one, or by the list where that is cheaper.</summary>
public sealed class MemberAddressTests
{
    // Few addresses go one by one; a list of 250 members has 3 pages, and one of 5,000 has 50.
    [Theory]
    [InlineData(250, 3, 3)]
    [InlineData(250, 4, 3)]
    [InlineData(250, 250, 3)]
    [InlineData(5000, 3, 3)]
    [InlineData(5000, 49, 50)]
    [InlineData(5000, 60, 50)]
    [InlineData(5000, 500, 50)]
    public async Task Many_addresses_at_once_are_found_with_the_fewest_requests(int members, int addresses, int requests)
    {
        var network = new NamedNetwork(members);

        // They are spread over the list, the last of it among them.
        string[] wanted = [.. Enumerable.Range(1, addresses).Select(i => Address((int)((long)i * members / addresses)))];
        IReadOnlyDictionary<string, NameResult> found = await FindAsync(network.Connect(), wanted);
        Assert.Equal(wanted.Select(IdIn), wanted.Select(address => found[address].Object!.Id));
        Assert.Equal(requests, network.Sent.Count);
    }

    // The first 3 go one by one; the fourth takes a look at the list.
    [Theory]
    [InlineData(250, 250, 3 + 3)]
    [InlineData(5000, 40, 40 + 1)]
    [InlineData(5000, 500, 50 + 1 + 50)]
    public async Task Addresses_that_come_one_after_the_other_cost_no_more_than_twice_the_list(int members, int addresses, int atMost)
    {
        var network = new NamedNetwork(members);
        MNConnection connection = network.Connect();
        var question = new NameQuestion(DateTimeOffset.UtcNow, null, CancellationToken.None);
        for (int i = 0; i < addresses; i++)
        {
            string address = Address(members - (i * (members / addresses)));
            Assert.Equal(IdIn(address), (await connection.Directory.FindAsync(NameKind.Member, [address], question))[address].Object!.Id);
        }

        Assert.InRange(network.Sent.Count, 1, atMost);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Addresses_that_the_list_hides_are_looked_up(bool reportsTotals)
    {
        var network = new NamedNetwork(250) { HidesAddresses = true, ReportsTotals = reportsTotals };
        string[] wanted = [.. Enumerable.Range(1, 10).Select(Address)];
        IReadOnlyDictionary<string, NameResult> found = await FindAsync(network.Connect(), wanted);
        Assert.Equal(wanted.Select(IdIn), wanted.Select(address => found[address].Object!.Id));
        Assert.Equal(13, network.Sent.Count);
    }

    [Fact]
    public async Task A_list_of_unknown_length_costs_no_more_than_looking_up_again()
    {
        var network = new NamedNetwork(5000) { ReportsTotals = false };
        string[] wanted = [.. Enumerable.Range(4990, 10).Select(Address)];
        IReadOnlyDictionary<string, NameResult> found = await FindAsync(network.Connect(), wanted);
        Assert.Equal(wanted.Select(IdIn), wanted.Select(address => found[address].Object!.Id));
        Assert.InRange(network.Sent.Count, 10, 20);
    }

    [Fact]
    public async Task Whoever_is_not_in_a_list_just_read_is_nobody_and_is_asked_for_again_by_the_next_cmdlet()
    {
        var network = new NamedNetwork(250);
        MNConnection connection = network.Connect();
        string[] wanted = [.. Enumerable.Range(240, 20).Select(Address)];
        IReadOnlyDictionary<string, NameResult> found = await FindAsync(connection, wanted);
        Assert.Equal(9, wanted.Count(address => found[address].Error is not null));
        Assert.Equal(3, network.Sent.Count);
        Assert.NotNull((await FindAsync(connection, ["m251@example.com"]))["m251@example.com"].Error);
        Assert.Equal("GET members/by_email?m251@example.com", network.Sent[3]);
    }

    [Fact]
    public async Task What_was_found_is_not_asked_for_again_whatever_its_case()
    {
        var network = new NamedNetwork(250);
        MNConnection connection = network.Connect();
        await FindAsync(connection, ["m7@example.com"]);
        Assert.Equal(7UL, (await FindAsync(connection, [" M7@Example.com "]))[" M7@Example.com "].Object!.Id);
        Assert.Single(network.Sent);
    }

    private static string Address(int id) => $"m{id}@example.com";

    private static ulong IdIn(string address) => ulong.Parse(address[1..address.IndexOf('@', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);

    private static Task<IReadOnlyDictionary<string, NameResult>> FindAsync(MNConnection connection, string[] addresses) =>
        connection.Directory.FindAsync(NameKind.Member, addresses, new NameQuestion(DateTimeOffset.UtcNow, null, CancellationToken.None));
}
