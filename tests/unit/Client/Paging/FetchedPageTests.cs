using System;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Single pages: which are the same, and what their metadata say.</summary>
public class FetchedPageTests
{
    [Theory]
    [InlineData("""[{"id":1},{"id":2}]""", """{"items":[{"id":1,"first_name":"Ada"},{"id":2}],"links":{"next":"x"}}""", true)]
    [InlineData("""[{"id":1},{"id":2}]""", """[{"id":2},{"id":1}]""", false)]
    [InlineData("""[{"id":1},{"id":2}]""", """[{"id":1},{"id":3}]""", false)]
    [InlineData("""[{"id":1},{"id":2}]""", """[{"id":1}]""", false)]
    [InlineData("[]", "[ ]", false)]
    public void Pages_with_the_same_objects_are_the_same(string one, string other, bool isSame) =>
        Assert.Equal(isSame, KeyOf(Members.List(), one) == KeyOf(Members.List(), other));

    [Theory]
    [InlineData("""[{"a":1},{"a":2}]""", """[{"a":1},{"a":2}]""", true)]
    [InlineData("""[{"a":1},{"a":2}]""", """[{"a":1},{"a":3}]""", false)]
    [InlineData("""[{"id":1},{"a":2}]""", """[{"id":1},{"a":3}]""", false)]
    [InlineData("""[{"a":2},{"id":1}]""", """[{"a":3},{"id":1}]""", false)]
    public void Objects_without_an_ID_are_the_same_if_their_text_is(string one, string other, bool isSame) =>
        Assert.Equal(isSame, KeyOf(RawRequest.List("/things"), one) == KeyOf(RawRequest.List("/things"), other));

    [Theory]
    [InlineData("""[{"id":1,"a":1},{"id":1,"a":1}]""", 1)]
    [InlineData("""[{"id":1,"a":1},{"id":1,"a":2}]""", 2)]
    [InlineData("""[{"a":1},{"a":1}]""", 2)]
    [InlineData("[5,5]", 2)]
    [InlineData("""["id","id"]""", 2)]
    public async Task In_a_raw_list_only_equal_objects_with_an_ID_are_the_same(string page, int count)
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json(page), Answer.Json("[]")));
        using PageReader<RawJson> pages = client.Read(RawRequest.List("/things"), PageRange.All);
        Assert.Equal(count, (await pages.NextAsync())!.Count);
    }

    [Fact]
    public void Payments_are_known_by_their_IDs_and_answers_may_have_none()
    {
        Assert.Equal([3, 4], Page(Subscriptions.List(), """[{"subscription":{"id":3}},{"subscription":{"id":4}}]""").Ids);
        Assert.Equal([5, 6], Page(Purchases.List(), """[{"purchase":{"id":5}},{"purchase":{"id":6}}]""").Ids);
        Assert.Equal([7, 0], Page(CustomFieldAnswers.List(1, 2), """[{"id":7},{"text":"x"}]""").Ids);
    }

    [Fact]
    public void A_payment_without_an_ID_is_an_error()
    {
        Assert.Throws<MightyNetworksException>(() => Page(Subscriptions.List(), "[{}]"));
        Assert.Throws<MightyNetworksException>(() => Page(Purchases.List(), "[{}]"));
    }

    [Fact]
    public async Task A_member_without_an_ID_is_an_error()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""[{"id":1},{"first_name":"Ada"}]""")));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal(FailureReason.UnexpectedResponse, failure.Reason);
        Assert.Contains("the response has an object without an ID.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "total_count":0,"total_pages":0,"per_page":1 """, 0, 0, 1)]
    [InlineData(""" "total_count":7,"total_pages":2,"per_page":5 """, 7, 2, 5)]
    [InlineData(""" "total_count":-1,"total_pages":-1,"per_page":0 """, null, null, null)]
    [InlineData(""" "per_page":-5 """, null, null, null)]
    public void Numbers_that_cannot_be_true_are_unknown(string meta, int? total, int? pages, int? size)
    {
        FetchedPage<Member> page = Page(Members.List(), $$"""{"data":[],"meta":{ {{meta}} } }""");
        Assert.Equal(((long?)total, pages, size), (page.Total, page.Pages, page.Size));
    }

    [Theory]
    [InlineData("""[{"id":1},null,{"id":2},null]""", 2, 2)]
    [InlineData("""[{"id":1},{"id":2}]""", 2, 0)]
    [InlineData("[null]", 0, 1)]
    public void Entries_that_are_null_are_counted_apart(string json, int items, int nulls)
    {
        FetchedPage<Member> page = Page(Members.List(), json);
        Assert.Equal((items, nulls, items + nulls), (page.Items.Count, page.Nulls, page.Count));
    }

    [Fact]
    public async Task A_page_that_was_reached_by_a_link_fails_in_the_name_of_its_list()
    {
        using AdminApiClient client = TestClient.Create(new FakeService(Answer.Json("""{"items":[{"id":1}],"links":{"next":"?cursor=a"}}"""), Answer.Status(403)));
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.ReadAllAsync());
        Assert.Equal("GET /members", failure.Request);
    }

    private static long KeyOf<T>(ListRequest<T> list, string json) => Page(list, json).Key;

    private static FetchedPage<T> Page<T>(ListRequest<T> list, string json) => FetchedPage<T>.Read(list, Encoding.UTF8.GetBytes(json));
}
