using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace MightyNetworks.Client.Webhooks.Http;

/// <summary>Where to listen, read from URI prefixes.</summary>
/// <param name="EndPoint">The address and port.</param>
/// <param name="IsOptional">Whether a machine without this address does without it.</param>
/// <param name="Paths">The paths, each with a slash at its end.</param>
internal sealed record ListenAddress(IPEndPoint EndPoint, bool IsOptional, IReadOnlyList<string> Paths)
{
    /// <summary>
    /// Reads prefixes: localhost is the loopback addresses, an IP address itself, and everything else (+, *, a host name) all addresses of
    /// the machine.
    /// </summary>
    /// <exception cref="ArgumentException">One is not of the form http://host:port/path/.</exception>
    internal static IReadOnlyList<ListenAddress> Of(IEnumerable<string> prefixes) => prefixes
        .SelectMany(Of)
        .GroupBy(one => one.EndPoint)
        .Select(same => new ListenAddress(same.Key, same.All(one => one.IsOptional), same.SelectMany(one => one.Paths).ToList()))
        .ToList();

    /// <summary>Whether one of the paths is this one or contains it.</summary>
    internal bool Contains(string path) => Paths.Any(one => (path + "/").StartsWith(one, StringComparison.OrdinalIgnoreCase));

    /// <summary>Listens; null if the address is optional and the machine does not have it.</summary>
    /// <exception cref="SocketException">The port is in use, or needs more rights.</exception>
    internal TcpListener? Listen()
    {
        var listener = new TcpListener(EndPoint);
        try
        {
            if (EndPoint.Address.Equals(IPAddress.IPv6Any))
            {
                listener.Server.DualMode = true;
            }

            // Only Windows lets another program take a port that is in use.
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            {
                listener.ExclusiveAddressUse = true;
            }

            listener.Start();
            return listener;
        }
        catch (Exception e)
        {
            listener.Stop();
            if (IsOptional && e is SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported })
            {
                return null;
            }

            throw;
        }
    }

    private static IEnumerable<ListenAddress> Of(string prefix)
    {
        // A URI has no host + or *.
        string text = prefix.Replace("://+", "://any.invalid").Replace("://*", "://any.invalid");
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) || uri.Scheme != Uri.UriSchemeHttp || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new ArgumentException($"'{prefix}' is not of the form http://host:port/path/. A reverse proxy ends TLS.");
        }

        string[] paths = [uri.AbsolutePath.TrimEnd('/') + "/"];
        if (uri.DnsSafeHost.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return [new(new(IPAddress.Loopback, uri.Port), false, paths), new(new(IPAddress.IPv6Loopback, uri.Port), true, paths)];
        }

        IPAddress all = Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
        return [new(new(IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) ? address : all, uri.Port), false, paths)];
    }
}
