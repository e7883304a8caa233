using System;
using System.Linq;
using System.Net.Sockets;
using MightyNetworks.Client.Webhooks.Http;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Tests of the prefixes that a receiver listens on.</summary>
public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://localhost:8085/hooks", "127.0.0.1:8085,[::1]:8085", "/hooks/")]
    [InlineData("http://127.0.0.2:8085", "127.0.0.2:8085", "/")]
    [InlineData("http://[::1]:1/", "[::1]:1", "/")]
    [InlineData("HTTP://LOCALHOST/", "127.0.0.1:80,[::1]:80", "/")]
    [InlineData("http://+:8085/a/b/", "all:8085", "/a/b/")]
    [InlineData("http://*:8085/", "all:8085", "/")]
    [InlineData("http://hooks.example.org:8085/", "all:8085", "/")]
    public void A_prefix_is_addresses_and_a_path(string prefix, string endPoints, string path)
    {
        string all = Socket.OSSupportsIPv6 ? "[::]" : "0.0.0.0";
        ListenAddress[] addresses = [.. ListenAddress.Of([prefix])];
        Assert.Equal(endPoints.Replace("all", all), string.Join(",", addresses.Select(one => one.EndPoint.ToString())));
        Assert.All(addresses, one => Assert.Equal([path], one.Paths));
    }

    [Theory]
    [InlineData("https://localhost:8443/")]
    [InlineData("localhost:8085")]
    [InlineData("8085")]
    [InlineData("http://:8085/")]
    [InlineData("http://localhost:808500/")]
    [InlineData("http://localhost/?a=b")]
    public void Another_form_is_refused(string prefix) =>
        Assert.Contains(prefix, Assert.Throws<ArgumentException>(() => ListenAddress.Of([prefix])).Message, StringComparison.Ordinal);

    [Fact]
    public void Prefixes_of_one_port_share_it()
    {
        ListenAddress address = ListenAddress.Of(["http://127.0.0.1:8085/a/", "http://127.0.0.1:8085/b"]).Single();
        Assert.Equal(8085, address.EndPoint.Port);
        Assert.True(address.Contains("/a"));
        Assert.True(address.Contains("/B/c"));
        Assert.False(address.Contains("/ab"));
        Assert.False(address.Contains("*"));
    }
}
