using System;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Single next links: which page each leads to, and why it is refused.</summary>
public class FollowedLinkTests
{
    private const string Network = "https://api.example.com/admin/v1/networks/";

    // A numbered page can be requested ahead; a link that changes anything else can only be followed.
    [Theory]
    [InlineData("?role=host&page=2", 2)]
    [InlineData("?page=2&per_page=25&role=host", 2)]
    [InlineData("?page=2", 0)]
    [InlineData("?role=guest&page=2", 0)]
    [InlineData("?kind=host&page=2", 0)]
    [InlineData("?role=host&after=5&page=2", 0)]
    [InlineData("?role=host&role=host&page=2", 0)]
    [InlineData("?role=host&page=two", 0)]
    [InlineData("?role=host&page=-2", 0)]
    [InlineData("?role=host&cursor=x", 0)]
    public void A_link_that_differs_only_by_its_page_is_that_page(string link, int number)
    {
        PageAddress address = Link("/members?role=host").Follow(link, 1);
        Assert.Equal(number, address.Number);
        Assert.Equal(number == 0 ? new Uri(Network + "10001/members" + link) : null, address.Link);
    }

    [Fact]
    public void On_a_page_without_a_number_a_link_stays_a_link() =>
        Assert.Equal(new Uri(Network + "10001/members?page=2"), Link("/members").Follow("?page=2", 0).Link);

    [Theory]
    [InlineData("?page=3", "the next link of page 3 leads back to page 3.")]
    [InlineData("?page=2", "the next link of page 3 leads back to page 2.")]
    public void A_link_back_says_from_where_to_where(string link, string words) =>
        AssertRefused(FailureReason.PageLoop, words, () => Link("/members").Follow(link, 3));

    [Fact]
    public void A_link_that_was_followed_leads_back()
    {
        NextLink links = Link("/members");
        links.Follow("?cursor=a", 1);
        AssertRefused(FailureReason.PageLoop, "a next link leads back to a page that was read already.", () => links.Follow("?cursor=a", 0));
    }

    [Theory]
    [InlineData("https://evil.example.com/admin/v1/networks/10001/members?page=2")]
    [InlineData("http://api.example.com/admin/v1/networks/10001/members?page=2")]
    public void A_link_to_another_host_says_which_one_is_right(string link) =>
        AssertRefused(FailureReason.ForeignLink, "the next link leads to another host than https://api.example.com; it was not followed.", () => Link("/members").Follow(link, 1));

    [Theory]
    [InlineData("book-club", "book-club", "book", false)]
    [InlineData("book-club", "book-club", "book-club", true)]
    [InlineData("book-club", "reading-club", "book-club", true)]
    [InlineData("book-club", "reading-club", "other-club", false)]
    [InlineData("10001", "10001", "10002", false)]
    [InlineData("10001", "10001", "any-club", true)]
    public void A_link_may_name_the_network_as_its_list_does(string listed, string known, string named, bool isFollowed)
    {
        var links = new NextLink(RawRequest.List("/members"), new Uri($"{Network}{listed}/members"), known);
        string link = $"/admin/v1/networks/{named}/members?cursor=a";
        if (isFollowed)
        {
            Assert.Equal(new Uri($"{Network}{listed}/members?cursor=a"), links.Follow(link, 1).Link);
        }
        else
        {
            AssertRefused(FailureReason.ForeignLink, "the next link leads to another network; it was not followed.", () => links.Follow(link, 1));
        }
    }

    [Theory]
    [InlineData("/networks?cursor=a")]
    [InlineData("/?cursor=a")]
    public void A_link_that_names_no_network_leads_on_in_its_list(string link) =>
        Assert.Equal(new Uri(Network + "10001/members?cursor=a"), Link("/members").Follow(link, 1).Link);

    private static NextLink Link(string list) => new(RawRequest.List(list), new Uri(Network + "10001" + list), "10001");

    private static void AssertRefused(FailureReason reason, string words, Func<object> follow)
    {
        MightyNetworksException failure = Assert.Throws<MightyNetworksException>(follow);
        Assert.Equal((reason, $"GET /members stopped: {words}", "GET /members"), (failure.Reason, failure.Message, failure.Request));
    }
}
