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

    /// <summary>
    /// Returns the connections for an object: those specified that are to its network, else the session's first one, preferring the default.
    /// An object that names no network takes those specified or the default one. Writes an error and returns none if none is to the network.
    /// </summary>
    internal MNConnection[] For(string? networkId, MNConnection[]? specified, object? target)
    {
        if (string.IsNullOrWhiteSpace(networkId))
        {
            return specified ?? [cmdlet.DefaultConnection()];
        }

        _failure = null;
        string network = networkId!.Trim();
        IReadOnlyList<MNConnection> candidates = specified ?? ConnectionTable.Current.DefaultFirst;
        MNConnection[] found = specified is not null ? candidates.Where(connection => IsTo(connection, network)).ToArray()
            : Known(network) is { } known ? [known]
            : candidates.Where(connection => IsTo(connection, network)).Take(1).ToArray();
        if (found.Length == 0)
        {
            Report(network, candidates.Count > 0 ? candidates[0] : cmdlet.DefaultConnection(), target);
        }

        return found;
    }

    /// <summary>The connection that an object would use, as far as is known without a request.</summary>
    internal static MNConnection? Likely(string networkId, MNConnection? specified) =>
        specified ?? (networkId.Length == 0 ? ConnectionTable.Current.Default : Known(networkId));

    private static MNConnection? Known(string networkId) =>
        ConnectionTable.Current.DefaultFirst.FirstOrDefault(connection => connection.IsTo(networkId) is true);

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
