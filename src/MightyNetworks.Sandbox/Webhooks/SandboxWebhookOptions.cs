using System;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Where and how a sandbox network delivers its events.</summary>
public sealed class SandboxWebhookOptions
{
    private readonly Uri _endpoint = null!;
    private readonly string _key = null!;
    private readonly double _speed = 1;
    private readonly double _duplicates;
    private readonly TimeSpan _delay;

    /// <summary>The address that receives the deliveries, http or https.</summary>
    /// <exception cref="ArgumentException">The address is relative, of another scheme, or holds a password.</exception>
    public required Uri Endpoint
    {
        get => _endpoint;
        init => _endpoint = value.IsAbsoluteUri && value.Scheme is "http" or "https" && value.UserInfo.Length == 0
            ? value
            : throw new ArgumentException("The address of the webhook must be an absolute http or https URL without user name and password.");
    }

    /// <summary>The key, sent as <c>Authorization: Bearer KEY</c>.</summary>
    /// <exception cref="ArgumentException">No header can carry the key.</exception>
    public required string Key
    {
        get => _key;
        init => _key = value.Length > 0 && Array.TrueForAll(value.ToCharArray(), letter => letter is >= ' ' and <= '~')
            ? value
            : throw new ArgumentException("The key of the webhook must have at least one character, and printable ASCII characters only.");
    }

    /// <summary>How many times faster than the service's the time of delays, retries and the circuit breaker passes; 3600 makes an hour a second.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public double Speed
    {
        get => _speed;
        init => _speed = value is > 0 and <= 1e9 ? value : throw new ArgumentException("The speed of the webhook must be more than 0.");
    }

    /// <summary>The share of events, from 0 to 1, that are delivered twice with the same ID.</summary>
    /// <exception cref="ArgumentException">The number is not from 0 to 1.</exception>
    public double Duplicates
    {
        get => _duplicates;
        init => _duplicates = value is >= 0 and <= 1 ? value : throw new ArgumentException("The share of duplicates must be from 0 to 1.");
    }

    /// <summary>The time between an event and its first delivery.</summary>
    /// <exception cref="ArgumentException">The time is negative.</exception>
    public TimeSpan Delay
    {
        get => _delay;
        init => _delay = value >= TimeSpan.Zero ? value : throw new ArgumentException("The delay of the webhook must not be negative.");
    }

    /// <summary>The spelling of event types; by default each event has the next of the three.</summary>
    public SandboxWebhookSpelling? Spelling { get; init; }

    /// <summary>Maximum number of concurrent deliveries.</summary>
    public int MaxConcurrency { get; init; } = 4;

    /// <summary>Maximum number of deliveries that <see cref="SandboxWebhooks.Deliveries"/> lists; the oldest are dropped.</summary>
    public int LogCapacity { get; init; } = 10_000;
}
