using System;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>The proxy of a connection, as specified; nothing is sent.</summary>
public sealed class ProxyParameterTests : IDisposable
{
    private const string Connect = "$token = ConvertTo-SecureString abc -AsPlainText -Force; Connect-MNNetwork my-network -Token $token -NoVerify ";

    private readonly Session _session = new(withViews: true);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("-Proxy http://proxy.example.com:8080", "http://proxy.example.com:8080/")]
    [InlineData("-Proxy proxy.example.com:8080", "http://proxy.example.com:8080/")]
    [InlineData("-Proxy 10.0.0.1:3128", "http://10.0.0.1:3128/")]
    [InlineData("-Proxy ([uri] 'socks5://proxy.example.com:1080')", "socks5://proxy.example.com:1080/")]
    [InlineData("-Proxy http://ada:secret@proxy.example.com", "http://proxy.example.com/")]
    [InlineData("-Proxy proxy.example.com -BaseUri http://localhost:5000", null)]
    public void A_connection_shows_its_proxy_without_credential(string arguments, string? proxy)
    {
        MNConnection connection = Assert.IsType<MNConnection>(Assert.Single(_session.Invoke(Connect + arguments).Output));
        Assert.Equal(proxy, connection.Proxy?.AbsoluteUri);
        Run list = _session.Invoke("Get-MNConnection | Format-List * -Force | Out-String; Get-MNConnection | ConvertTo-Json -Depth 4 -WarningAction SilentlyContinue");
        Assert.DoesNotContain(list.Output, text => text.ToString()!.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-Proxy http://ada:secret@proxy.example.com:port")]
    [InlineData("-Proxy ftp://ada:secret@proxy.example.com")]
    [InlineData("-Proxy http://ada:secret@proxy.example.com/proxy.pac")]
    [InlineData("-Proxy ([uri] 'ada:secret@proxy.example.com/proxy.pac')")]
    public void An_address_of_no_proxy_is_refused_and_not_repeated(string arguments)
    {
        Run run = _session.Invoke(Connect + arguments);
        Assert.Contains("proxy address", run.Streams.Error[0].Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Streams.Error[0].Exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_network_in_memory_takes_no_proxy() =>
        Assert.StartsWith("AmbiguousParameterSet,", _session.Invoke("Connect-MNNetwork -Sandbox -Proxy http://proxy.example.com").Streams.Error[0].FullyQualifiedErrorId, StringComparison.Ordinal);
}
