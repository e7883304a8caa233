using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>The machine's own clock.</summary>
public sealed class SystemClock : IClock
{
    /// <summary>The one clock there is.</summary>
    public static readonly SystemClock Instance = new();

    private SystemClock()
    {
    }

    /// <inheritdoc/>
    public DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    /// <inheritdoc/>
    public Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, cancellationToken);
}
