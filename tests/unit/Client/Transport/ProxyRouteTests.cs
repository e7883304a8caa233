using System;
using System.Collections.Generic;
using System.Net;
using MightyNetworks.Client;
using MightyNetworks.Client.Transport;
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
    [InlineData("ftp://user:secret@proxy.example.com")]
    [InlineData("user:secret@:8080")]
    public void An_address_of_no_proxy_is_refused_and_not_shown(string address)
    {
        _variables["HTTPS_PROXY"] = address;
        ArgumentException refused = Assert.Throws<ArgumentException>(() => FromVariables());
        Assert.StartsWith("The proxy address in the environment variable HTTPS_PROXY ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https_proxy,HTTPS_PROXY,all_proxy,ALL_PROXY", "https_proxy")]
    [InlineData("HTTPS_PROXY,all_proxy,HTTP_PROXY", "HTTPS_PROXY")]
    [InlineData("ALL_PROXY,http_proxy", "ALL_PROXY")]
    [InlineData("http_proxy,HTTP_PROXY", null)]
    [InlineData("", null)]
    public void The_variable_for_https_comes_before_that_for_all(string variables, string? used)
    {
        foreach (string name in variables.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            _variables[name] = name.Replace('_', '-') + ".example.com";
        }

        Assert.Equal(used is null ? null : used.Replace('_', '-').ToLowerInvariant() + ".example.com", FromVariables()?.Address.Host);
    }

    [Fact]
    public void A_specified_address_comes_before_the_variables_and_an_empty_variable_is_none()
    {
        _variables["HTTPS_PROXY"] = "other.example.com";
        _variables["NO_PROXY"] = "*";
        Assert.Equal("http://proxy.example.com", Specified("proxy.example.com")!.ToString());
        _variables["https_proxy"] = " ";
        _variables.Remove("NO_PROXY");
        Assert.Equal("http://other.example.com", FromVariables()!.ToString());
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
        (_variables["HTTPS_PROXY"], _variables["no_proxy"]) = ("proxy.example.com", exceptions);
        Assert.Equal(isExcepted, FromVariables() is null);
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

    private static ProxyRoute? Specified(string address) =>
        ProxyRoute.For(new ClientOptions { Proxy = new Uri(address.Trim(), UriKind.RelativeOrAbsolute) }, _ => null);

    private ProxyRoute? FromVariables() => ProxyRoute.For(new ClientOptions(), _variables.GetValueOrDefault);
}
