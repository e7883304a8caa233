using System;
using MightyNetworks.Client.Transport;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Tests of specified networks and tokens.</summary>
public class NetworkNameTests
{
    [Theory]
    [InlineData("10001", "10001")]
    [InlineData(" 10001 ", "10001")]
    [InlineData("book-club", "book-club")]
    [InlineData("7habits", "7habits")]
    [InlineData("book-club/", "book-club")]
    [InlineData("book-club.mn.co", "book-club")]
    [InlineData("https://Book-Club.mn.co", "Book-Club")]
    [InlineData("https://book-club.mn.co/feed?x=1", "book-club")]
    [InlineData("HTTP://book-club.mn.co/", "book-club")]
    [InlineData("api", "api")]
    [InlineData("azAZ09-", "azAZ09-")]
    public void A_network_is_understood(string given, string name) => Assert.Equal(name, NetworkName.Parse(given));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("a\u0000b")]
    [InlineData("%2e%2e")]
    [InlineData("-a")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("://book-club")]
    [InlineData("api.mn.co")]
    [InlineData("www.mn.co")]
    [InlineData("https://FAQ.mn.co/")]
    [InlineData("a@b")]
    [InlineData("a[b")]
    [InlineData("a`b")]
    [InlineData("a{b")]
    [InlineData("a:b")]
    [InlineData("https://api.mn.co/admin/v1/networks/10001")]
    [InlineData("community.example.com")]
    [InlineData("https://user:pw@book-club.mn.co/")]
    [InlineData("ftp://book-club.mn.co/")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9_and_on_and_on_and_on_and_on")]
    public void What_names_no_network_is_refused_with_what_to_give(string given)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => NetworkName.Parse(given));
        Assert.Contains("specify its number, such as 10001, or its subdomain, such as 'name' for https://name.mn.co.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("For a network at an address of its own, specify the number.", refusal.Message, StringComparison.Ordinal);
        Assert.True(given.Length < 5 || !refusal.Message.Contains(given, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("abc.DEF-1_2~3+/=", "abc.DEF-1_2~3+/=")]
    [InlineData("\r\n abc\t", "abc")]
    [InlineData("Bearer abc", "abc")]
    [InlineData("bearer   abc ", "abc")]
    public void A_token_is_read_as_people_paste_it(string given, string token) => Assert.Equal(token, ApiToken.Parse(given));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void A_subdomain_has_63_characters_at_most(int length, bool isValid) => Assert.Equal(isValid, NetworkName.IsValid(new string('a', length)));

    [Theory]
    [InlineData("0", true)]
    [InlineData("9", true)]
    [InlineData("10001", true)]
    [InlineData("", false)]
    [InlineData("10001a", false)]
    [InlineData("7habits", false)]
    [InlineData("\u0661", false)]
    public void An_ID_has_digits_only(string name, bool isNumber) => Assert.Equal(isNumber, NetworkName.IsNumber(name));

    [Theory]
    [InlineData("!", true)]
    [InlineData("~", true)]
    [InlineData("a-b_c.d", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a\u007f", false)]
    [InlineData("a\u001f", false)]
    [InlineData("\u00e4", false)]
    [InlineData("a\"", false)]
    [InlineData("a'", false)]
    [InlineData("a`", false)]
    public void A_token_has_visible_ASCII_characters_without_quotes(string token, bool isValid)
    {
        Assert.Equal(isValid, ApiToken.IsValid(token));
        if (isValid)
        {
            Assert.Equal(token, ApiToken.Parse(token));
        }
        else
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(() => ApiToken.Parse(token));
            Assert.Contains("Copy it again, without anything around it.", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("10001", "010001", true)]
    [InlineData("book-club", "0book-club", false)]
    [InlineData("Sandbox", "sandbox", true)]
    [InlineData("10001", "10002", false)]
    [InlineData("sandbox", null, false)]
    [InlineData(null, null, false)]
    public void Names_are_compared_as_the_service_does(string? one, string? other, bool equal) => Assert.Equal(equal, NetworkName.AreEqual(one, other));
}
