using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Sandbox;

namespace MightyNetworks.DesktopTests;

/// <summary>What a script relies on: lists, changes, errors, uploads, timeouts, and many requests at once.</summary>
internal static class Smoke
{
    internal static async Task OnHandlerAsync(Results results)
    {
        var network = new SandboxNetwork(new SandboxOptions { MemberCount = 250 });
        using AdminApiClient client = Create(ClientOptions.DefaultBaseUri, new SandboxHandler(network));
        await CommonAsync(results, "handler", client).ConfigureAwait(false);
    }

    internal static async Task OnServerAsync(Results results, Uri server)
    {
        using AdminApiClient client = Create(server, null);
        await CommonAsync(results, "server", client).ConfigureAwait(false);
        using AdminApiClient impatient = Create(server, null, TimeSpan.FromSeconds(1));
        await results.RunAsync("server: timeout without a response", () => FailAsync(impatient, Networks.Me(), FailureReason.Timeout)).ConfigureAwait(false);
        await results.RunAsync("server: timeout within a response", () => FailAsync(impatient, Networks.Me(), FailureReason.Timeout)).ConfigureAwait(false);
    }

    private static async Task CommonAsync(Results results, string place, AdminApiClient client)
    {
        List<Member> members = [];
        await results.RunAsync(place + ": list", async () =>
        {
            members = await ReadAsync(client).ConfigureAwait(false);
            return members.Count == 250 ? null : $"{members.Count} members";
        }).ConfigureAwait(false);
        await results.RunAsync(place + ": role", async () =>
            (await client.SendAsync(Members.SetRole(members[3].MemberId, MemberRole.Moderator)).ConfigureAwait(false))?.MemberId == members[3].MemberId ? null : "another member").ConfigureAwait(false);
        await results.RunAsync(place + ": not found", () => FailAsync(client, Members.Get(1), FailureReason.NotFound)).ConfigureAwait(false);
        await results.RunAsync(place + ": upload", async () =>
        {
            var file = new AssetFile("ä.png", "image/png", 300_000, () => new MemoryStream(new byte[300_000]));
            return await client.SendAsync(Assets.Upload(new AssetUpload { AssetFile = file })).ConfigureAwait(false) is null ? "no asset" : null;
        }).ConfigureAwait(false);
        await results.RunAsync(place + ": 32 at once", async () =>
        {
            Member?[] read = await Task.WhenAll(members.Take(32).Select(member => client.SendAsync(Members.Get(member.MemberId)))).ConfigureAwait(false);
            return read.Select(member => member?.MemberId).SequenceEqual(members.Take(32).Select(member => (ulong?)member.MemberId)) ? null : "other members";
        }).ConfigureAwait(false);
    }

    private static async Task<List<Member>> ReadAsync(AdminApiClient client)
    {
        List<Member> members = [];
        using PageReader<Member> pages = client.Read(Members.List(), PageRange.All);
        while (await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            pages.ReadAhead();
            members.AddRange(page);
        }

        return members;
    }

    private static async Task<string?> FailAsync<T>(AdminApiClient client, MightyNetworks.Client.Requests.ApiRequest<T> request, FailureReason expected)
        where T : class
    {
        try
        {
            await client.SendAsync(request).ConfigureAwait(false);
            return "it succeeded";
        }
        catch (MightyNetworksException e)
        {
            return e.Reason == expected ? null : e.ToString();
        }
    }

    private static AdminApiClient Create(Uri service, HttpMessageHandler? handler, TimeSpan? timeout = null) => new(
        new ClientOptions
        {
            BaseUri = service,
            NetworkId = "10001",
            Token = SandboxWorld.Token,
            UserAgent = "MightyNetworks.DesktopTests/1.0",
            MaxRetry = 0,
            Timeout = timeout ?? TimeSpan.FromSeconds(60),
        },
        handler);
}
