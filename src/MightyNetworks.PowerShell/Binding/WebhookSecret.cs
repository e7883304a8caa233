using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Security;
using MightyNetworks.Client.Webhooks;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>The keys of a webhook as users specify them.</summary>
internal static class WebhookSecret
{
    internal const string Variable = "MN_WEBHOOK_KEY";

    /// <exception cref="ArgumentException">A key is empty.</exception>
    internal static WebhookKeys Of(IEnumerable<SecureString> keys) => new(keys.Select(key => new NetworkCredential(string.Empty, key).Password));

    /// <summary>The keys of the environment, separated by commas; null if there are none.</summary>
    /// <exception cref="ArgumentException">A key is empty.</exception>
    internal static WebhookKeys? OfEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } keys ? new WebhookKeys(keys.Split(',')) : null;
}
