using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace MightyNetworks.PowerShell;

/// <summary>The connections of one runspace. They end with it.</summary>
internal sealed class ConnectionTable
{
    private static readonly ConditionalWeakTable<Runspace, ConnectionTable> Tables = new();

    private readonly List<MNConnection> _connections = [];

    /// <summary>The table of the runspace whose pipeline runs on this thread.</summary>
    internal static ConnectionTable Current => Tables.GetOrCreateValue(Runspace.DefaultRunspace);

    internal IReadOnlyList<MNConnection> All => _connections;

    internal MNConnection? Default => _connections.FirstOrDefault(connection => connection.IsDefault);

    internal MNConnection? Find(string name) =>
        _connections.FirstOrDefault(connection => string.Equals(connection.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The connection that an object from a network came through: the default one where it fits.</summary>
    internal MNConnection? ForNetwork(string networkId) =>
        _connections.OrderByDescending(connection => connection.IsDefault).FirstOrDefault(connection => connection.Serves(networkId));

    /// <summary>Adds a connection as the default one, in the place of another of the same name.</summary>
    internal void Add(MNConnection connection)
    {
        if (Find(connection.Name) is { } old)
        {
            Remove(old);
        }

        _connections.Add(connection);
        Select(connection);
    }

    internal void Select(MNConnection selected)
    {
        foreach (MNConnection connection in _connections)
        {
            connection.IsDefault = ReferenceEquals(connection, selected);
        }
    }

    /// <summary>Removes a connection; the one made last of those left becomes the default.</summary>
    internal void Remove(MNConnection connection)
    {
        if (!_connections.Remove(connection) || !connection.IsDefault)
        {
            return;
        }

        connection.IsDefault = false;
        if (_connections.Count > 0)
        {
            _connections[_connections.Count - 1].IsDefault = true;
        }
    }
}
