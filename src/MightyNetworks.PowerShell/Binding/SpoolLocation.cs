using MightyNetworks.Client.Webhooks;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Where a spool is: a path as PowerShell writes it, or the user's own folder.</summary>
internal static class SpoolLocation
{
    internal static string Of(MNCmdlet cmdlet, string? path)
    {
        if (path is null && WebhookSpool.DefaultPath is null)
        {
            cmdlet.Refuse("MNNoSpool", "This user has no folder for data. Specify -SpoolPath.");
        }

        return path is null ? WebhookSpool.DefaultPath! : cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);
    }
}
