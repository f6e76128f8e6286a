using BinanceDashboard.Access;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Collector.Portfolio;

public sealed class ItemCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 10, 0, 0, TimeSpan.Zero);

    private static readonly PortfolioItem Blank = new()
    {
        OwnerId = "somebody",
        AccountId = null,
        Symbol = "BTC",
        Amount = 0,
        PriceBuy = 0,
        BaseCurrency = "USD",
        PriceBuyUsd = 0,
        PriceOrigin = PriceOrigin.Unknown,
        PurchaseDate = default,
        Source = PortfolioItem.ByHand,
        Commission = 0,
        CommissionUsd = 0,
    };

    [Fact]
    public void Clean_APriceInAnotherCurrency_IsDividedByItsRate()
    {
        var item = ItemCheck.Clean(Blank, Entered(price: 20_940, currency: "czk", commission: 41.88m), unitsPerUsd: 20.94m, market: 50_000, Now);

        Assert.Equal((20_940m, "CZK", 1_000m, PriceOrigin.Entered, 2m), (item.PriceBuy, item.BaseCurrency, item.PriceBuyUsd, item.PriceOrigin, item.CommissionUsd));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("-20.94")]
    public void Clean_ARateThatIsMissing_KeepsThePriceInItsCurrencyAndIsNeverOne(string? text)
    {
        decimal? rate = text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        var item = ItemCheck.Clean(Blank, Entered(price: 20_940, currency: "CZK"), rate, market: 50_000, Now);
        Assert.Equal((20_940m, "CZK", 50_000m, PriceOrigin.Market), (item.PriceBuy, item.BaseCurrency, item.PriceBuyUsd, item.PriceOrigin));
        var unknown = ItemCheck.Clean(Blank, Entered(price: 20_940, currency: "CZK"), rate, market: null, Now);
        Assert.Equal((PortfolioItem.UnknownPrice, PriceOrigin.Unknown), (unknown.PriceBuyUsd, unknown.PriceOrigin));
    }

    [Fact]
    public void Clean_WithoutAPrice_TakesTheMarketsAndSaysSo()
    {
        var item = ItemCheck.Clean(Blank, Entered(price: null), unitsPerUsd: 1, market: 50_000, Now);

        Assert.Equal((50_000m, "USD", PriceOrigin.Market), (item.PriceBuy, item.BaseCurrency, item.PriceOrigin));
        Assert.Equal(Now, item.PurchaseDate);
    }

    [Theory]
    [InlineData("0", "1", "USD", "amount")]
    [InlineData("1", "0", "USD", "price_buy")]
    [InlineData("1", "99000000000", "USD", "price_buy")]
    [InlineData("1", "1", "EURO", "base_currency")]
    public void Clean_AFieldThatWillNotDo_IsNamed(string amount, string price, string currency, string field)
    {
        var entered = Entered(Number(price), currency) with { Amount = Number(amount) };

        Assert.Equal(field, Assert.Throws<AccessException>(() => ItemCheck.Clean(Blank, entered, 1, null, Now)).Field);
    }

    [Fact]
    public void Clean_APurchaseInTheFuture_IsRefused() =>
        Assert.Equal("purchase_date", Assert.Throws<AccessException>(() => ItemCheck.Clean(Blank, Entered(1) with { PurchaseDate = Now.AddDays(1) }, 1, null, Now)).Field);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static EnteredItem Entered(decimal? price, string? currency = null, decimal? commission = null) => new() { Symbol = "BTC", Amount = 1, PriceBuy = price, BaseCurrency = currency, Commission = commission };
}
