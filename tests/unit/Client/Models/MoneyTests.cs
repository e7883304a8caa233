using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

public class MoneyTests
{
    [Theory]
    [InlineData(2900, "EUR", "29.00 EUR")]
    [InlineData(5, "usd", "0.05 USD")]
    [InlineData(500, "JPY", "500 JPY")]
    [InlineData(12345, "KWD", "12.345 KWD")]
    [InlineData(-2900, "EUR", "-29.00 EUR")]
    [InlineData(2900, null, "29.00")]
    public void A_price_is_written_in_the_currency_s_own_units(long amount, string? currency, string price) =>
        Assert.Equal(price, new BillingPlan { Amount = amount, Currency = currency }.Price);

    [Fact]
    public void What_has_no_amount_has_no_price() => Assert.Null(new BillingPlan { Currency = "EUR" }.Price);
}
