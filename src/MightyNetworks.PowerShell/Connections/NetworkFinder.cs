using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>
/// Finds the connections to the network that a piped object came from. One that was made with -NoVerify and cannot tell from
/// what was specified is asked first which network it is to: nothing is guessed, so that no object of one network is looked
/// for, changed or removed in another.
/// </summary>
internal sealed class NetworkFinder(MNCmdlet cmdlet)
{
    private readonly HashSet<MNConnection> _asked = [];
    private MightyNetworksException? _failure;
    private MNConnection? _failed;

    /// <summary>The first connection of this session to a network, the default one before others; null, with an error, where there is none.</summary>
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

    /// <summary>Those of some connections that are to a network; none, with an error, where none is.</summary>
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
            // Asked once in a pipeline: a service that does not name the network will not name it for the next object.
            if (connection.IsTo(networkId) is null && _asked.Add(connection))
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
