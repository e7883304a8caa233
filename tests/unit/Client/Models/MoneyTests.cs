using System;
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
        Assert.Equal(price, new BillingPlan { Amount = amount, Currency = currency }.Price.ToString());

    [Fact]
    public void What_has_no_amount_has_no_price() => Assert.Null(new BillingPlan { Currency = "EUR" }.Price);

    [Theory]
    [InlineData("29.00 EUR", 29, "EUR")]
    [InlineData(" 29 eur ", 29, "EUR")]
    [InlineData("1,199.5", 1199.5, null)]
    public void Text_is_read_as_an_amount(string text, double amount, string? currency)
    {
        var money = Money.Parse(text);
        Assert.Equal((decimal)amount, money.Amount);
        Assert.Equal(currency, money.Currency);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EUR 29")]
    [InlineData("much")]
    public void Text_that_is_no_amount_is_refused(string text) => Assert.Throws<FormatException>(() => Money.Parse(text));

    [Fact]
    public void Amounts_are_ordered_as_amounts()
    {
        Assert.True(new Money(199, "EUR") > new Money(29, "EUR"));
        Assert.True(new Money(29, "EUR") < new Money(5, "USD"), "by currency first");
        Assert.True(new Money(29, "EUR") >= 29m, "a number compares with any currency");
        Assert.True(new Money(29, "EUR") == 29m);
        Assert.True(new Money(29, "EUR") != new Money(29, "USD"));
        Assert.Equal(1, new Money(0, "EUR").CompareTo(null));
    }
}
