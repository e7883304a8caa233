using System;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Errors;

/// <summary>Tests of single-line texts.</summary>
public class DisplayTextTests
{
    [Theory]
    [InlineData("Zo\u00eb \ud83d\ude00 \u65e5\u672c\u8a9e", "Zo\u00eb \ud83d\ude00 \u65e5\u672c\u8a9e")]
    [InlineData("two  blanks", "two  blanks")]
    [InlineData("x\r\nWhat if: y", "x What if: y")]
    [InlineData("x\u2028y\u2029z\u0085w", "x y z w")]
    [InlineData("\u001b[2Kx", "[2Kx")]
    [InlineData("\u009b2Kx", "2Kx")]
    [InlineData("\u001b]0;title\u0007x", "]0;titlex")]
    [InlineData("a\u202eb\u2066c\u2069d\u200be\ufefff", "abcdef")]
    [InlineData("\udb40\udc41tag", "tag")]
    [InlineData("back\b\b\0", "back")]
    [InlineData("\n\tx", "x")]
    [InlineData("x\n\ny\n", "x y")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_line_has_nothing_that_a_terminal_obeys_or_hides(string? given, string shown) => Assert.Equal(shown, DisplayText.OneLine(given));

    [Theory]
    [InlineData("Ada ")]
    [InlineData(" !~ ")]
    [InlineData("Zo\u00eb ")]
    [InlineData("\ud83d\ude00 ")]
    public void A_line_that_is_safe_stays_as_it_is(string line) => Assert.Same(line, DisplayText.OneLine(line));

    [Fact]
    public void Half_a_character_is_not_shown() => Assert.Equal("cut", DisplayText.OneLine("cut \ud83d"));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly10!", 10, "exactly10!")]
    [InlineData("exactly11!!", 10, "exactly11!...")]
    [InlineData("a          \u00a0          b", 10, "a b")]
    [InlineData("123456789\ud83d\ude00", 10, "123456789...")]
    [InlineData("12345678\ud83d\ude00", 10, "12345678\ud83d\ude00")]
    [InlineData("a\u00a0b", 10, "a b")]
    [InlineData(" a ", 10, "a")]
    [InlineData("abc", 2, "ab...")]
    [InlineData("ab", 2, "ab")]
    public void A_name_is_cut_where_it_is_long(string given, int longest, string shown) => Assert.Equal(shown, DisplayText.Short(given, longest));

    [Fact]
    public async Task A_message_of_the_service_stays_on_its_line()
    {
        using var service = new FakeService(Answer.Json("""{"error":"no\u001b[2K\nWhat if: done","message":"\u202ex"}""", 422));
        using AdminApiClient client = TestClient.Create(service);
        MightyNetworksException failure = await Assert.ThrowsAsync<MightyNetworksException>(() => client.SendAsync(TestClient.Request("PUT")));
        Assert.Equal("no[2K What if: done: x", failure.ServiceMessage);
        Assert.Contains("no[2K What if: done: x", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
