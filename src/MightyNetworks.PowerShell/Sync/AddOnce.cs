using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Sync;

/// <summary>
/// Adds and removes so that what is done already counts as success. The service has no status of its own for it: an addition that is refused
/// is checked with one request, unless the service's message says it, until a check was in vain.
/// </summary>
internal sealed class AddOnce
{
    private int _isVain;

    /// <summary>Sends an addition; false if it was made before.</summary>
    internal async Task<bool> AddAsync<TAdded, TMember>(
        AdminApiClient client, ApiRequest<TAdded> add, ApiRequest<TMember> get, IRequestListener log, CancellationToken stop)
        where TAdded : class
        where TMember : class
    {
        try
        {
            await client.SendAsync(add, log, stop).ConfigureAwait(false);
            return true;
        }
        catch (MightyNetworksException e) when (e is { Reason: FailureReason.Invalid or FailureReason.Conflict, MayHaveBeenDone: false })
        {
            if (AlreadyThere.Is(e) || (Volatile.Read(ref _isVain) == 0 && await ExistsAsync(client, get, log, stop).ConfigureAwait(false)))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Sends a removal; false if there was nothing to remove.</summary>
    internal static async Task<bool> RemoveAsync(AdminApiClient client, ApiRequest<NoContent> remove, IRequestListener log, CancellationToken stop)
    {
        try
        {
            await client.SendAsync(remove, log, stop).ConfigureAwait(false);
            return true;
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.NotFound)
        {
            return false;
        }
    }

    private async Task<bool> ExistsAsync<T>(AdminApiClient client, ApiRequest<T> get, IRequestListener log, CancellationToken stop)
        where T : class
    {
        try
        {
            await client.SendAsync(get, log, stop).ConfigureAwait(false);
            return true;
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.NotFound)
        {
            Interlocked.Exchange(ref _isVain, 1);
            return false;
        }
        catch (MightyNetworksException)
        {
            return false;
        }
    }
}
