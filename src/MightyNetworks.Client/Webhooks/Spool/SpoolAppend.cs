using System.Threading.Tasks;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>A delivery on its way to the disk.</summary>
internal sealed class SpoolAppend(string eventId, byte[] line)
{
    private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal string EventId { get; } = eventId;

    internal byte[] Line { get; } = line;

    /// <summary>Whether the spool holds the event already.</summary>
    internal bool IsDuplicate { get; set; }

    /// <summary>Ends when the delivery is on the disk: true if it is new, false if the spool held it already; fails if it could not be written.</summary>
    internal Task<bool> Done => _done.Task;

    internal void Complete() => _done.TrySetResult(!IsDuplicate);

    internal void Fail(System.Exception cause) => _done.TrySetException(cause);
}
