using System;
using System.Net;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.Client.Transport;

/// <summary>Checks that a token may be sent to an address.</summary>
internal static class ServiceAddress
{
    private const string Wanted = "specify scheme, host and port only, such as https://api.mn.co.";

    /// <exception cref="ArgumentException">The address is not that of a service. The message never shows a password in it.</exception>
    internal static void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Host.Length == 0)
        {
            throw new ArgumentException($"The base URI is not an absolute one: {Wanted}");
        }

        string shown = DisplayText.Short(address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped), 100);
        if (address.UserInfo.Length > 0)
        {
            throw new ArgumentException($"The base URI holds a user name or password, which has no use here: {Wanted}");
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && IsThisMachine(address)))
        {
            throw new ArgumentException($"The base URI {shown} is not https. A token is sent unencrypted (http) only to this machine itself.");
        }

        if (address.PathAndQuery != "/" || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"The base URI for {shown} holds a path, query or fragment: {Wanted}");
        }
    }

    /// <summary>Whether the address is certainly this machine.</summary>
    internal static bool IsThisMachine(Uri address) =>
        string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.DnsSafeHost, out IPAddress? ip) && IPAddress.IsLoopback(ip));
}
