using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Errors;

/// <summary>What a failure says about a proxy: that it is the proxy's, which one it is, and that nothing was sent.</summary>
public class ProxyFailureTests
{
    private const string Address = "http://proxy.example.com:8080";

    private static readonly Uri Service = new("https://api.example.com/v1/");

    [Theory]
    [InlineData(407, "asks for a credential (407)", true)]
    [InlineData(403, "refused to connect to https://api.example.com (403)", true)]
    [InlineData(499, "refused to connect to https://api.example.com (499)", true)]
    [InlineData(500, "refused to connect to https://api.example.com (500)", false)]
    [InlineData(502, "refused to connect to https://api.example.com (502)", false)]
    public void A_refusal_tells_the_status_and_whether_repeating_can_help(int status, string what, bool isPermanent)
    {
        MightyNetworksException failure = From(Route(), Refusal(status));
        Assert.Equal($"PUT /members/5/ failed: the proxy {Address} {what}, and nothing was sent.", failure.Message);
        Assert.Equal((FailureReason.ProxyRefused, isPermanent, false), (failure.Reason, failure.IsPermanent, failure.MayHaveBeenDone));
        Assert.Equal("PUT /members/5/", failure.Request);
    }

    [Fact]
    public void A_credential_that_was_sent_was_not_accepted()
    {
        MightyNetworksException failure = From(Route(new NetworkCredential("ada", "secret")), Refusal(407));
        Assert.Equal($"PUT /members/5/ failed: the proxy {Address} did not accept the credential (407), and nothing was sent.", failure.Message);
    }

    [Fact]
    public void A_refusal_without_a_status_tells_its_cause()
    {
        MightyNetworksException failure = From(Route(), new HttpRequestException(HttpRequestError.ProxyTunnelError, "The tunnel ended"));
        Assert.Equal($"PUT /members/5/ failed: the proxy {Address} could not connect to https://api.example.com, and nothing was sent. The tunnel ended.", failure.Message);
        Assert.False(failure.IsPermanent);
    }

    [Fact]
    public void A_proxy_of_the_system_has_no_name() =>
        Assert.StartsWith("PUT /members/5/ failed: the proxy refused to connect to https://api.example.com (403), ", From(null, Refusal(403)).Message, StringComparison.Ordinal);

    // Only the proxy is looked up and connected to, so a failure of sockets is about it.
    [Fact]
    public void Whoever_was_not_reached_is_named()
    {
        var unreachable = new HttpRequestException(HttpRequestError.ConnectionError, "No connection", new SocketException((int)SocketError.ConnectionRefused));
        Assert.StartsWith($"PUT /members/5/ failed: the proxy {Address} could not be reached, and nothing was sent. ", From(Route(), unreachable).Message, StringComparison.Ordinal);
        Assert.StartsWith("PUT /members/5/ failed: https://api.example.com could not be reached, ", From(null, unreachable).Message, StringComparison.Ordinal);

        var untrusted = new HttpRequestException(HttpRequestError.SecureConnectionError, "No trust");
        Assert.Equal(
            $"PUT /members/5/ failed: https://api.example.com through the proxy {Address} could not be reached, and nothing was sent. No trust.",
            From(Route(), untrusted).Message);
    }

    private static MightyNetworksException From(ProxyRoute? proxy, HttpRequestException cause) =>
        TransportFailure.From(TestClient.Request("PUT"), Service, proxy, wasSent: true, cause);

    // The words of .NET, which name the status nowhere else.
    private static HttpRequestException Refusal(int status) =>
        new(HttpRequestError.ProxyTunnelError, $"The proxy tunnel request to proxy '{Address}/' failed with status code '{status}'.");

    private static ProxyRoute? Route(NetworkCredential? credential = null) =>
        ProxyRoute.For(TestClient.Options() with { Proxy = new Uri(Address), ProxyCredential = credential }, _ => null);
}
