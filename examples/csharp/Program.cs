// A typical task with only the C# client: list the members, find those in Berlin, make them moderators.
// Runs on the sandbox; the exit code is not 0 if a result is unexpected.
using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Sandbox;


var network = new SandboxNetwork();
var options = new ClientOptions
{
    NetworkId = network.Options.Subdomain,
    Token = network.Options.Token,
    UserAgent = "MightyNetworks.Example/1.0",
};
using var client = new AdminApiClient(options, new SandboxHandler(network));

Me me = (await client.SendAsync(Networks.Me()))!;
Console.WriteLine($"Connected to {me.Network?.Title} ({me.Network?.Id}) as {me.User}.");

List<Member> berliners = [];
using (PageReader<Member> pages = client.Read(Members.List(), PageRange.All))
{
    while (await pages.NextAsync() is { } page)
    {
        pages.ReadAhead();
        berliners.AddRange(page.Where(member => member.Location?.StartsWith("Berlin", StringComparison.Ordinal) == true));
    }
}

Console.WriteLine($"{berliners.Count} of {network.Options.MemberCount} members live in Berlin; reading them took {client.Requests.Made - 1} requests.");

foreach (Member member in berliners)
{
    Member changed = (await client.SendAsync(Members.SetRole(member.MemberId, MemberRole.Moderator)))!;
    Console.WriteLine($"  {changed.MemberId} {changed} is a moderator now.");
}

int expected = 1 + (int)Math.Ceiling(network.Options.MemberCount / 100.0) + berliners.Count;
Console.WriteLine($"{client.Requests.Made} requests in all.");
bool isRight = berliners.Count > 0
    && client.Requests.Made == expected
    && berliners.All(member => network.RoleOf(member.MemberId) == "moderator");
Console.WriteLine(isRight ? "All as expected." : $"Not as expected: {expected} requests were due, and all of them moderators.");
return isRight ? 0 : 1;
