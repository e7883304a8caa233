using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using MightyNetworks.Sandbox;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>A sample from the vendor's documentation, unchanged except for its placeholders.</summary>
internal static class VendorSample
{
    /// <summary>The JSON of a sample; <c>[...]</c> stands for what is given.</summary>
    internal static string Json(string name, string list = "[]") => Text(name + ".json").Replace("[...]", list, StringComparison.Ordinal);

    /// <summary>The JSON below the headers of an HTTP message.</summary>
    internal static string Body(string name) => Text(name + ".http").Split("\n\n", 2)[1];

    /// <summary>The request that a curl command sends.</summary>
    internal static SandboxRequest Curl(string name)
    {
        string command = Text(name + ".curl").Replace("\\\n", " ", StringComparison.Ordinal);
        string url = Match(command, @"https://api\.mn\.co(\S+)")!;
        string? data = Match(command, @"--data '([^']*)'");
        string method = Match(command, @"--request (\S+)") ?? "GET";
        var request = new SandboxRequest(method, Filled(url))
        {
            Authorization = Filled(Match(command, "Authorization: ([^\"']+)")!),
            UserAgent = Match(command, "User-Agent: ([^\"']+)") ?? "curl/8.5.0",
        };
        return data is null ? request : request.WithBody(Unmasked(data));
    }

    /// <summary>The operations of the quick reference, as requests with the bodies they need.</summary>
    internal static SandboxRequest[] Operations() =>
    [
        .. Text("operations.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(parts =>
            new SandboxRequest(parts[0], Filled("/admin/v1" + parts[1].Replace("{id}", "{network_id}", StringComparison.Ordinal)))
            {
                Authorization = "Bearer " + SandboxWorld.Token,
                UserAgent = "curl/8.5.0",
            }.WithBody(parts[0] switch
            {
                "POST" => $$"""{"space_id": {{SandboxWorld.WelcomeSpace}}, "title": "Hello"}""",
                "PATCH" => """{"first_name": "Ada"}""",
                _ => "",
            })),
    ];

    // The documentation page obfuscates email addresses.
    private static string Unmasked(string json) => json.Replace("[email\u00a0protected]", "jane.smith@example.com", StringComparison.Ordinal);

    private static string Filled(string text) => text
        .Replace("{network_id}", $"{SandboxWorld.NetworkId}", StringComparison.Ordinal)
        .Replace("{space_id}", $"{SandboxWorld.WelcomeSpace}", StringComparison.Ordinal)
        .Replace("endpoint", "members", StringComparison.Ordinal)
        .Replace("YOUR_API_TOKEN", SandboxWorld.Token, StringComparison.Ordinal)
        .Replace("<token>", SandboxWorld.Token, StringComparison.Ordinal)
        .Replace("{id}", $"{SandboxWorld.PlainMember}", StringComparison.Ordinal)
        .Replace("{member_id}", $"{SandboxWorld.PlainMember}", StringComparison.Ordinal)
        .Replace("{user_id}", $"{SandboxWorld.PlainMember}", StringComparison.Ordinal);

    private static string? Match(string text, string pattern) =>
        Regex.Match(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)) is { Success: true } match ? match.Groups[1].Value : null;

    private static string Text(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", "samples", file)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
