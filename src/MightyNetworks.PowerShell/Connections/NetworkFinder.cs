using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>
/// Finds the connections to the network of a piped object. An unverified connection (-NoVerify) identifies its network first if
/// the specified ID or subdomain does not decide, so that no object is requested, changed or removed in a different network.
/// </summary>
internal sealed class NetworkFinder(MNCmdlet cmdlet)
{
    private readonly HashSet<MNConnection> _identified = [];
    private MightyNetworksException? _failure;
    private MNConnection? _failed;

    /// <summary>Returns the session's first connection to a network, preferring the default; writes an error and returns null if there is none.</summary>
    internal MNConnection? InSession(string networkId, object? target)
    {
        _failure = null;
        IReadOnlyList<MNConnection> all = ConnectionTable.Current.DefaultFirst;
        MNConnection? found = all.FirstOrDefault(connection => connection.IsTo(networkId) is true)
            ?? all.FirstOrDefault(connection => IsTo(connection, networkId));
        if (found is null)
        {
            Report(networkId, all.Count > 0 ? all[0] : cmdlet.DefaultConnection(), target);
        }

        return found;
    }

    /// <summary>Returns those of the connections that are to a network; writes an error if there is none.</summary>
    internal MNConnection[] Among(IReadOnlyList<MNConnection> connections, string networkId, object? target)
    {
        _failure = null;
        MNConnection[] found = connections.Where(connection => IsTo(connection, networkId)).ToArray();
        if (found.Length == 0)
        {
            Report(networkId, connections[0], target);
        }

        return found;
    }

    private bool IsTo(MNConnection connection, string networkId)
    {
        try
        {
            // Once per pipeline: a service that does not name the network will not name it for the next object.
            if (connection.IsTo(networkId) is null && _identified.Add(connection))
            {
                cmdlet.Identify(connection);
            }

            return connection.IsTo(networkId) is true;
        }
        catch (MightyNetworksException failure)
        {
            (_failed, _failure) = (connection, failure);
            return false;
        }
    }

    private void Report(string networkId, MNConnection other, object? target)
    {
        if (_failure is null)
        {
            MNConnection? unknown = ConnectionTable.Current.All.Append(other).FirstOrDefault(connection => connection.IsTo(networkId) is null);
            cmdlet.WriteError(unknown is null
                ? ErrorRecords.OtherNetwork(networkId, other, target)
                : ErrorRecords.UnknownNetwork(networkId, unknown, target));
            return;
        }

        cmdlet.ThrowTerminatingError(ErrorRecords.NotIdentified(networkId, _failed!, _failure));
    }
}
