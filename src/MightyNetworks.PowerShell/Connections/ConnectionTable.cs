using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>The connections of one runspace; closed together with it.</summary>
internal sealed class ConnectionTable
{
    private static readonly ConditionalWeakTable<Runspace, ConnectionTable> Tables = new();

    private const int LongestName = 80;

    private readonly List<MNConnection> _connections = [];

    /// <summary>The table of the runspace whose pipeline runs on this thread.</summary>
    internal static ConnectionTable Current => Tables.GetOrCreateValue(Runspace.DefaultRunspace);

    internal IReadOnlyList<MNConnection> All => _connections;

    /// <summary>The connection that cmdlets use by default.</summary>
    internal MNConnection? Default { get; private set; }

    internal static bool IsDefault(MNConnection connection) =>
        Runspace.DefaultRunspace is { } runspace && Tables.TryGetValue(runspace, out ConnectionTable? table) && ReferenceEquals(table.Default, connection);

    internal MNConnection? Find(string name) =>
        _connections.FirstOrDefault(connection => string.Equals(connection.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All connections, starting with the default connection.</summary>
    internal IReadOnlyList<MNConnection> DefaultFirst => _connections.OrderByDescending(connection => ReferenceEquals(connection, Default)).ToList();

    /// <summary>Adds a connection; replaces another one of the same name. The default connection changes only if it is the one replaced.</summary>
    internal void Add(MNConnection connection)
    {
        MNConnection? old = Find(connection.Name);
        bool isDefault = Default is null || ReferenceEquals(old, Default);
        _connections.Remove(old!);
        _connections.Add(connection);
        Default = isDefault ? connection : Default;
    }

    /// <summary>Suffix of messages that names a connection; empty if the session has only one.</summary>
    internal string Naming(MNConnection? connection) =>
        connection is null || _connections.All(other => ReferenceEquals(other, connection)) ? string.Empty
        : connection.Name == connection.NetworkId ? $" (network: {connection.NetworkId})"
        : $" (network: {DisplayText.Short(connection.Name, LongestName)}, {connection.NetworkId})";

    /// <summary>Makes a connection the default; adds it if it comes from another runspace.</summary>
    internal void Select(MNConnection connection)
    {
        if (!_connections.Contains(connection))
        {
            Add(connection);
        }

        Default = connection;
    }

    /// <summary>Removes a connection; if it was the default, the most recent of the others becomes the default.</summary>
    internal void Remove(MNConnection connection)
    {
        _connections.Remove(connection);
        if (ReferenceEquals(connection, Default))
        {
            Default = _connections.LastOrDefault();
        }
    }
}
