using System.Net;
using System.Net.Sockets;

namespace MightyNetworks.Testing;

/// <summary>A port of loopback that nobody listens on.</summary>
internal static class FreePort
{
    internal static int Find()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }
}
