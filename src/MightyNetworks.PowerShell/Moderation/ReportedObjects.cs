using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Moderation;

/// <summary>Objects of one type that were reported, each read once. Those that are not found have no object, and no failure. Thread-safe.</summary>
internal sealed class ReportedObjects<T>(NetworkReader reader)
    where T : class
{
    private readonly ConcurrentDictionary<ulong, T> _found = new();
    private readonly ConcurrentDictionary<ulong, MightyNetworksException> _failures = new();

    internal IEnumerable<T> Found => _found.Values;

    internal IEnumerable<KeyValuePair<ulong, MightyNetworksException>> Failures => _failures.OrderBy(failure => failure.Key);

    internal T? this[ulong? id] => id is ulong key && _found.TryGetValue(key, out T? item) ? item : null;

    internal void Add(ulong id, T item) => _found[id] = item;

    internal bool HasFailed(ulong? id) => id is ulong key && _failures.ContainsKey(key);

    /// <summary>Notes why an object could not be read.</summary>
    internal void Fail(ulong id, MightyNetworksException failure) => _failures[id] = failure;

    /// <summary>Reads objects by ID, several at a time. Only a failure of the connection is thrown.</summary>
    internal Task ReadAsync(IEnumerable<ulong> ids, Func<ulong, ApiRequest<T>> request) => reader.ForEachAsync(ids, async id =>
    {
        try
        {
            if (await reader.SendAsync(request(id)).ConfigureAwait(false) is { } item)
            {
                Add(id, item);
            }
        }
        catch (MightyNetworksException failure) when (failure.Reason is FailureReason.NotFound)
        {
        }
        catch (MightyNetworksException failure) when (!ErrorRecords.ConcernsConnection(failure))
        {
            Fail(id, failure);
        }
    });
}
