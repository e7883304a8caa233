using System;
using System.Collections.Generic;
using System.Net;
using MightyNetworks.Client;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Which proxy the options and the environment variables mean.</summary>
public class ProxyRouteTests
{
    private readonly Dictionary<string, string> _variables = [];

    [Theory]
    [InlineData("http://proxy.example.com:8080", "http://proxy.example.com:8080")]
    [InlineData("http://proxy.example.com", "http://proxy.example.com")]
    [InlineData("proxy.example.com:8080", "http://proxy.example.com:8080")]
    [InlineData(" 10.0.0.1:3128/ ", "http://10.0.0.1:3128")]
    [InlineData("https://proxy.example.com", "https://proxy.example.com")]
    [InlineData("socks4://proxy.example.com", "socks4://proxy.example.com:1080")]
    [InlineData("socks4a://proxy.example.com", "socks4a://proxy.example.com:1080")]
    [InlineData("socks5://proxy.example.com", "socks5://proxy.example.com:1080")]
    [InlineData("socks5h://proxy.example.com:9050", "socks5://proxy.example.com:9050")]
    public void An_address_may_leave_out_what_is_usual(string address, string route)
    {
        Assert.Equal(route, Specified(address)!.ToString());
        _variables["HTTPS_PROXY"] = address;
        Assert.Equal(route, FromVariables()!.ToString());
    }

    [Theory]
    [InlineData("http://user:pass%40word@proxy.example.com:8080", "user", "pass@word")]
    [InlineData("user:p:q@proxy.example.com", "user", "p:q")]
    [InlineData("http://user@proxy.example.com", "user", "")]
    public void A_credential_in_the_address_is_used_and_not_shown(string address, string user, string password)
    {
        ProxyRoute route = Specified(address)!;
        Assert.Equal((user, password), (route.Credential!.UserName, route.Credential.Password));
        Assert.DoesNotContain("user", route.Address.OriginalString + route, StringComparison.Ordinal);
        Assert.Same(route.Credential, route.ToWebProxy().Credentials);
    }

    [Fact]
    public void A_specified_credential_comes_before_that_of_the_address()
    {
        var credential = new NetworkCredential("ada", "other");
        var options = new ClientOptions { Proxy = new Uri("http://user:pass@proxy.example.com"), ProxyCredential = credential };
        Assert.Same(credential, ProxyRoute.For(options, _variables.GetValueOrDefault)!.Credential);
        _variables["https_proxy"] = "proxy.example.com";
        Assert.Same(credential, ProxyRoute.For(new ClientOptions { ProxyCredential = credential }, _variables.GetValueOrDefault)!.Credential);
    }

    [Theory]
    [InlineData("http://user:secret@")]
    [InlineData("http://user:secret@proxy.example.com:port")]
    [InlineData("http://user:secret@proxy.example.com/proxy.pac")]
    [InlineData("http://user:secret@proxy.example.com/?a=1")]
    [InlineData("http://user:secret@proxy.example.com#a")]
    [InlineData("ftp://user:secret@proxy.example.com")]
    [InlineData("user:secret@:8080")]
    public void An_address_of_no_proxy_is_refused_and_not_shown(string address)
    {
        _variables["HTTPS_PROXY"] = address;
        ArgumentException refused = Assert.Throws<ArgumentException>(() => FromVariables());
        Assert.StartsWith("The proxy address in the environment variable HTTPS_PROXY ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_that_is_not_supported_tells_which_are()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Specified("ftp://proxy.example.com"));
#if NET
        Assert.Equal("The proxy address has a scheme that is not supported here. Supported: http, https, socks4, socks4a, socks5.", refused.Message);
#else
        Assert.StartsWith("The proxy address has a scheme that is not supported here. Supported: http. PowerShell 7 supports https, ", refused.Message, StringComparison.Ordinal);
#endif
    }

    [Theory]
    [InlineData("https_proxy,HTTPS_PROXY,all_proxy,ALL_PROXY", "https_proxy")]
    [InlineData("HTTPS_PROXY,all_proxy,HTTP_PROXY", "HTTPS_PROXY")]
    [InlineData("all_proxy,ALL_PROXY", "all_proxy")]
    [InlineData("ALL_PROXY,http_proxy", "ALL_PROXY")]
    [InlineData("http_proxy,HTTP_PROXY", null)]
    [InlineData("", null)]
    public void The_variable_for_https_comes_before_that_for_all(string variables, string? used)
    {
        foreach (string name in variables.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            _variables[name] = HostOf(name);
        }

        Assert.Equal(used is null ? null : HostOf(used), FromVariables()?.Address.Host);
    }

    [Fact]
    public void A_specified_address_comes_before_the_variables_and_an_empty_variable_is_none()
    {
        _variables["HTTPS_PROXY"] = "other.example.com";
        _variables["https_proxy"] = " ";
        Assert.Equal("http://other.example.com", FromVariables()!.ToString());
        Assert.Equal("http://proxy.example.com", Specified("proxy.example.com")!.ToString());
        _variables["NO_PROXY"] = "*";
        Assert.Equal("http://proxy.example.com", Specified("proxy.example.com")!.ToString());
        Assert.Null(FromVariables());
    }

    [Theory]
    [InlineData("api.mn.co", true)]
    [InlineData("API.MN.CO", true)]
    [InlineData("mn.co", true)]
    [InlineData(".mn.co", true)]
    [InlineData("*.mn.co", true)]
    [InlineData("example.com, mn.co:443", true)]
    [InlineData("*", true)]
    [InlineData("mn.co:8443", false)]
    [InlineData("n.co", false)]
    [InlineData("co.uk,example.com", false)]
    [InlineData(", ", false)]
    public void Excepted_services_need_no_proxy(string exceptions, bool isExcepted)
    {
        _variables["HTTPS_PROXY"] = "proxy.example.com";
        foreach (string variable in (string[])["no_proxy", "NO_PROXY"])
        {
            _variables[variable] = exceptions;
            Assert.Equal(isExcepted, FromVariables() is null);
            _variables.Remove(variable);
        }
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("https://[::1]:5000")]
    public void This_machine_is_never_reached_through_a_proxy(string service)
    {
        _variables["HTTPS_PROXY"] = _variables["ALL_PROXY"] = _variables["HTTP_PROXY"] = "proxy.example.com";
        var options = new ClientOptions { BaseUri = new Uri(service), Proxy = new Uri("http://proxy.example.com") };
        Assert.Null(ProxyRoute.For(options, _variables.GetValueOrDefault));
        Assert.Null(ProxyRoute.For(options with { Proxy = null }, _variables.GetValueOrDefault));
    }

    [Fact]
    public void A_client_shows_its_proxy_unless_it_was_given_a_handler()
    {
        ClientOptions options = TestClient.Options() with { Proxy = new Uri("http://user:pass@proxy.example.com:8080") };
        using var client = new AdminApiClient(options);
        Assert.Equal("http://proxy.example.com:8080/", client.Proxy!.OriginalString);
        using AdminApiClient handled = TestClient.Create(new FakeService(Answer.Status(204)), change: _ => options);
        Assert.Null(handled.Proxy);
    }

    // Hosts have lower case, so the case of the variable is a label.
    private static string HostOf(string variable) => $"{(char.IsUpper(variable[0]) ? "upper" : "lower")}.{variable.Replace('_', '-').ToLowerInvariant()}.example.com";

    private ProxyRoute? Specified(string address) =>
        ProxyRoute.For(new ClientOptions { Proxy = new Uri(address.Trim(), UriKind.RelativeOrAbsolute) }, _variables.GetValueOrDefault);

    private ProxyRoute? FromVariables() => ProxyRoute.For(new ClientOptions(), _variables.GetValueOrDefault);
}
