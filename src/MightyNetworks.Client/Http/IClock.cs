using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client;

/// <summary>The time a client goes by, so that a test can turn the hands.</summary>
public interface IClock
{
    /// <summary>Now.</summary>
    DateTimeOffset UtcNow { get; }

    /// <summary>Ends after a while, or at once when cancelled.</summary>
    Task Delay(TimeSpan delay, CancellationToken cancellationToken);
}
