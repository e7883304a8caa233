#if !NET8_0_OR_GREATER
using System.Net;
#endif

namespace MightyNetworks.PowerShell.Desktop;

/// <summary>Enables TLS 1.2 where Windows PowerShell is set to older versions only.</summary>
internal static class DesktopSecurity
{
    internal static void Prepare()
    {
#if !NET8_0_OR_GREATER
        // SystemDefault lets the operating system choose a current version.
        const SecurityProtocolType SystemDefault = 0;
        if (ServicePointManager.SecurityProtocol != SystemDefault)
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        }
#endif
    }
}
