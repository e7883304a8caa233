using System;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Wire;

/// <summary>Tests of excessive responses: an error, with little memory. They run alone, since the allocations of the whole process are counted.</summary>
[Collection(nameof(LimitTests))]
[CollectionDefinition(nameof(LimitTests), DisableParallelization = true)]
public class LimitTests
{
    private const int Megabyte = 1024 * 1024;
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    [Theory]
    [InlineData("GET", 200)]
    [InlineData("POST", 200)]
    [InlineData("GET", 500)]
    public async Task A_bomb_is_not_unpacked(string method, int status)
    {
        byte[] bomb = Bomb(200);
        Assert.InRange(bomb.Length, 0, Megabyte);
        await using var server = new RawServer(async (_, exchange) =>
        {
            await exchange.SendAsync($"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {bomb.Length}\r\n\r\n");
            await exchange.SendAsync(bomb);
        });
        long before = GC.GetTotalAllocatedBytes();
        using AdminApiClient client = Connect(server);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request(method)));
        Assert.Equal(status == 200 ? FailureReason.UnexpectedResponse : FailureReason.ServiceError, failure.Reason);
        Assert.Equal(method != "GET", failure.MayHaveBeenDone);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100L * Megabyte);
    }

    [Fact]
    public async Task An_endless_page_is_given_up()
    {
        byte[] some = new byte[64 * 1024];
        Array.Fill(some, (byte)' ');
        await using var server = new RawServer(async (_, exchange) =>
        {
            await exchange.SendAsync($"{Ok}\r\n[");
            while (true)
            {
                await exchange.SendAsync(some);
            }
        });
        using AdminApiClient client = Connect(server);
        using PageReader<Member> reader = client.Read();
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(reader.NextAsync);
        Assert.Contains("larger than 32 MB", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_an_error_of_ours()
    {
        string deep = new('[', 100_000);
        await using var server = new RawServer((_, exchange) => exchange.SendJsonAsync($$"""{"id":5,"x":{{deep}}"""));
        using AdminApiClient client = Connect(server);
        Assert.Equal(
            FailureReason.UnexpectedResponse,
            (await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("GET")))).Reason);
    }

    private static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] block = new byte[Megabyte];
            Array.Fill(block, (byte)' ');
            for (int i = 0; i < megabytes; i++)
            {
                gzip.Write(block);
            }
        }

        return packed.ToArray();
    }

    private static AdminApiClient Connect(RawServer server)
    {
        return new AdminApiClient(TestClient.Options() with { BaseUri = server.Uri, MaxRetry = 0 });
    }
}
