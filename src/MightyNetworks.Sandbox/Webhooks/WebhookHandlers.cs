using System;
using System.Net.Http;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Creates the HTTP stack of a webhook: no redirects, no cookies, and no proxy for this machine itself.</summary>
internal static class WebhookHandlers
{
    public static HttpMessageHandler Create(Uri endpoint) =>
#if NET
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !endpoint.IsLoopback };
#else
        new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !endpoint.IsLoopback };
#endif
}
