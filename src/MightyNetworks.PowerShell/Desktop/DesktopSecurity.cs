#if !NET8_0_OR_GREATER
using System.Net;
#endif

namespace MightyNetworks.PowerShell.Desktop;

/// <summary>Windows PowerShell may still be set to versions of TLS that no service speaks any more.</summary>
internal static class DesktopSecurity
{
    internal static void Prepare()
    {
#if !NET8_0_OR_GREATER
        // The default lets the system choose, and the system chooses well.
        const SecurityProtocolType SystemDefault = 0;
        if (ServicePointManager.SecurityProtocol != SystemDefault)
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        }
#endif
    }
}
