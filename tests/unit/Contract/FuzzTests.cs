using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>
/// Responses of every model, damaged at random: each is read, or ends in the client's own exception. MN_FUZZ_ROUNDS sets how many
/// a model (100), MN_FUZZ_SEED where they begin.
/// </summary>
public class FuzzTests
{
    private static readonly int Rounds = Setting("MN_FUZZ_ROUNDS", 100);
    private static readonly int Seed = Setting("MN_FUZZ_SEED", 1);

    private static readonly string[] Values =
    [
        "null", "[]", "{}", "\"\"", "true", "0", "-1", "3.0", "1e400", "-1e-400", "99999999999999999999999", "\"\\ud800\"", "\"\\u0000\"",
        "\"2026-13-45T99:99:99Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-14:00\"", "\"not-a-value\"", "[[[[[[[[", "\"error\":", "\uFEFF", ",", "}",
    ];

    public static TheoryData<string> Models => [.. AllSamples.Keys.Order(StringComparer.Ordinal)];

    // The first response of the sandbox for each model, single or as a page, and a request that reads it.
    private static readonly Dictionary<string, (ApiRequest Request, byte[] Document)> AllSamples = Samples();

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_damaged_response_is_read_or_ends_in_our_exception(string model)
    {
        (ApiRequest request, byte[] document) = AllSamples[model];
        var random = new Random(Seed);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] damaged = Damage(document, random);
            try
            {
                await ReadAsync((dynamic)request, damaged);
            }
            catch (MightyNetworksException e) when (e.Reason is FailureReason.UnexpectedResponse or FailureReason.ForeignLink or FailureReason.PageLoop)
            {
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {Seed}, round {round}: {e}\n{Encoding.UTF8.GetString(damaged)}");
            }
        }
    }

    private static async Task ReadAsync<T>(ApiRequest<T> request, byte[] document)
        where T : class
    {
        using AdminApiClient client = Serve(document);
        object? read = await client.SendAsync(request);
        _ = read?.ToString();
    }

    private static async Task ReadAsync<T>(ListRequest<T> request, byte[] document)
    {
        using AdminApiClient client = Serve(document);
        using PageReader<T> pages = client.Read(request, new PageRange { First = 100 });
        IReadOnlyList<T>? page = await pages.NextAsync();
        _ = page?.Select(item => item?.ToString()).ToList();
    }

    private static AdminApiClient Serve(byte[] document) =>
        TestClient.Create(new FakeService(Answer.Bytes(document)), change: options => options with { MaxRetry = 0 });

    private static byte[] Damage(byte[] document, Random random)
    {
        List<byte> bytes = [.. document];
        for (int damages = random.Next(1, 4); damages > 0 && bytes.Count > 0; damages--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 3: bytes.RemoveRange(at, bytes.Count - at); break;
                default: ReplaceValue(bytes, at, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)])); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts something else in the place of the value after the next colon.</summary>
    private static void ReplaceValue(List<byte> bytes, int from, byte[] value)
    {
        int colon = bytes.IndexOf((byte)':', from);
        int end = colon < 0 ? -1 : bytes.FindIndex(colon, b => b is (byte)',' or (byte)'}');
        if (end < 0)
        {
            bytes.InsertRange(from, value);
            return;
        }

        bytes.RemoveRange(colon + 1, end - colon - 1);
        bytes.InsertRange(colon + 1, value);
    }

    private static Dictionary<string, (ApiRequest Request, byte[] Document)> Samples()
    {
        var samples = new Dictionary<string, (ApiRequest, byte[])>();
        foreach (Scenario scenario in SandboxSuccesses.All.Where(scenario => scenario.Request.Method == System.Net.Http.HttpMethod.Get))
        {
            var network = new SandboxNetwork();
            bool isList = scenario.Request.GetType().GetGenericTypeDefinition() == typeof(ListRequest<>);
            string target = $"/admin/v1/networks/{SandboxWorld.NetworkId}{(isList ? scenario.Request.Path + "?page=1&per_page=3" : scenario.Request.PathAndQuery)}";
            SandboxResponse response = network.Handle(new SandboxRequest("GET", target) { Authorization = $"Bearer {SandboxWorld.Token}", UserAgent = "Tests/1.0" });
            if (response.StatusCode == 200)
            {
                Type type = scenario.Request.GetType();
                string model = $"{(isList ? "Page of " : string.Empty)}{type.GetGenericArguments()[0].Name}";
                samples.TryAdd(model, (scenario.Request, response.Body.ToArray()));
            }
        }

        return samples;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
