using System;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.Sandbox.Server;

/// <summary>The arguments of the webhook.</summary>
internal static class WebhookArguments
{
    private const string Uri = "--webhook";
    private const string Key = "--webhook-key";
    private const string Speed = "--webhook-speed";
    private const string Duplicates = "--webhook-duplicates";
    private const string Delay = "--webhook-delay";
    private const string Spelling = "--webhook-spelling";
    private const string KeyVariable = "MN_WEBHOOK_KEY";

    public static string[] Names { get; } = [Uri, Key, Speed, Duplicates, Delay, Spelling];

    public static string Help { get; } =
        $"""
          {Uri} URL        deliver the events of all changes to this address
          {Key} KEY    send "Authorization: Bearer KEY"; better from the environment variable {KeyVariable}, which is no argument of the process
          {Speed} N    delays, retries and the circuit breaker are N times faster: 3600 makes an hour a second
          {Duplicates} PERCENT  share of the events that are delivered twice
          {Delay} SECONDS  time between an event and its first delivery
          {Spelling} KIND  event types as pascal, snake or hook (default: in turn)
        """;

    public static SandboxWebhookOptions? Read(Arguments arguments, Func<string, string?> environment)
    {
        if (arguments.Text(Uri) is not { } uri)
        {
            return Array.Find(Names, name => arguments.Text(name) is not null) is { } lonely ? throw new FormatException($"{lonely} needs {Uri}.") : null;
        }

        // The variable may hold several keys for a receiver; the first is the current one.
        string key = arguments.Text(Key) ?? environment(KeyVariable)?.Split(',')[0].Trim() ?? throw new FormatException($"{Uri} needs {Key} or the environment variable {KeyVariable}.");
        int duplicates = arguments.Number(Duplicates, 0) ?? 0;
        try
        {
            return new()
            {
                Endpoint = new(uri, UriKind.RelativeOrAbsolute),
                Key = key,
                Speed = arguments.Number(Speed, 1) ?? 1,
                Duplicates = duplicates / 100.0,
                Delay = TimeSpan.FromSeconds(arguments.Number(Delay, 0) ?? 0),
                Spelling = SpellingOf(arguments.Text(Spelling)),
            };
        }
        catch (ArgumentException error)
        {
            throw new FormatException(error.Message, error);
        }
    }

    private static SandboxWebhookSpelling? SpellingOf(string? word) => word switch
    {
        null => null,
        "pascal" => SandboxWebhookSpelling.Pascal,
        "snake" => SandboxWebhookSpelling.Snake,
        "hook" => SandboxWebhookSpelling.Hook,
        _ => throw new FormatException($"{Spelling} must be pascal, snake or hook, not \"{word}\"."),
    };
}
